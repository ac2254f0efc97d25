package jp.telework.promotion;

import jp.telework.test.architecture.ArchitectureRules;
import jp.telework.test.architecture.PackageCycles;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRooms() {
        ArchitectureRules.check("jp.telework.promotion");
    }

    @Test
    void addsNoCircleOfPackages() {
        PackageCycles.assertOnlyKnown("jp.telework.promotion");
    }
}
