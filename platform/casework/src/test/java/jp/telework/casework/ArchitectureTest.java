package jp.telework.casework;

import jp.telework.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRooms() {
        ArchitectureRules.checkLibrary("jp.telework.casework");
    }
}
