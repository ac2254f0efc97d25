package jp.telework.mail;

import jp.telework.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRooms() {
        ArchitectureRules.checkLibrary("jp.telework.mail");
    }
}
