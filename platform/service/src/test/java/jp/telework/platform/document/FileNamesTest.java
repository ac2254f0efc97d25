package jp.telework.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "plan.pdf,plan.pdf",
        "C:\\plans\\計画.pdf,計画.pdf",
        "/users/x/計画 (2).pdf,計画 (2).pdf",
        "か\u3099.pdf,が.pdf",
        "辻\uDB40\uDD00.pdf,辻\uDB40\uDD00.pdf",
        "①.pdf,①.pdf"
    })
    void takesNamesThatPeopleCanRead(String sent, String expected) {
        assertThat(FileNames.read(sent)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".pdf",
                " .pdf",
                "..",
                "...pdf",
                "\u3000.pdf",
                "\u200B.pdf",
                "\u2060\u2060.pdf",
                "\u3164.pdf",
                "\u00AD.pdf",
                "\u0301.pdf",
                "\u2800.pdf",
                "a\u200Bb.pdf",
                "plan\u202Efdp.exe",
                "plan\u2066.pdf",
                "plan\u061C.pdf",
                "a\uFFFD.pdf",
                "a\u0000.pdf",
                "a:b.pdf",
                "a\nb.pdf",
                "ﾌﾟﾗﾝ.pdf"
            })
    void refusesTheOthers(String sent) {
        assertThat(FileNames.read(sent)).isEmpty();
    }

    @Test
    void refusesNoNameAndALongOne() {
        assertThat(FileNames.read(null)).isEmpty();
        assertThat(FileNames.read("x".repeat(201))).isEmpty();
    }
}
