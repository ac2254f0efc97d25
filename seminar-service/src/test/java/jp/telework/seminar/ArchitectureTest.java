package jp.telework.seminar;

import jp.telework.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRooms() {
        ArchitectureRules.check("jp.telework.seminar");
    }
}
