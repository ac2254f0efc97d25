package jp.telework.platform.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.telework.test.fuzz.GuidedFuzz;
import org.junit.jupiter.api.Test;

class SealFuzzTest {

    @Test
    void nothingPassesButWhatWasSigned() {
        assertThat(GuidedFuzz.findings(List.of(SealFuzz.class))).isEmpty();
    }
}
