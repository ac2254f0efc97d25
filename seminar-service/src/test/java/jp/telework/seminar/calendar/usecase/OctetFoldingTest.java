package jp.telework.seminar.calendar.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetFoldingTest {

    private static String folded(String line) {
        return new String(OctetFolding.fold(line + "\r\n"), StandardCharsets.UTF_8);
    }

    @Test
    void leaves75OctetsAsTheyAreAndFoldsThe76th() {
        assertThat(folded("a".repeat(75))).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(folded("a".repeat(76))).isEqualTo("a".repeat(75) + "\r\n a\r\n");
        assertThat(folded("あ".repeat(25))).isEqualTo("あ".repeat(25) + "\r\n");
        assertThat(folded("あ".repeat(26))).isEqualTo("あ".repeat(25) + "\r\n あ\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "あ", "𠮷", "aあ", "aa𠮷あ"})
    void neverCutsACharacterAndLosesNothing(String unit) {
        for (int count = 1; count < 120; count++) {
            String line = unit.repeat(count);
            String folded = folded(line);
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
            assertThat(folded.split("\r\n")).allSatisfy(part -> assertThat(part.getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(75));
        }
    }
}
