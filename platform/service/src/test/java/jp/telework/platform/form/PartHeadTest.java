package jp.telework.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import jp.telework.kernel.document.FormError;
import jp.telework.kernel.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartHeadTest {

    private static final String FILE = "Content-Disposition: form-data; name=\"file\"; ";

    /** As browsers, curl, .NET and Python send names. The quotation marks of CSV are apostrophes here. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`filename=\"plan.pdf\"`,plan.pdf",
                "`filename=plan.pdf`,plan.pdf",
                "`filename=\"計画 書.pdf\"`,計画 書.pdf",
                "`filename=\"C:\\plans\\new.pdf\"`,`C:\\plans\\new.pdf`",
                "`filename=\"a\\\"b.pdf\"`,`a\"b.pdf`",
                "`filename=\"a;b.pdf\"`,a;b.pdf",
                "`filename=\"=?utf-8?B?6KiI55S7LnBkZg==?=\"; filename*=utf-8''%E8%A8%88%E7%94%BB.pdf`,計画.pdf",
                "`filename*=UTF-8''%E8%A8%88%E7%94%BB.pdf; filename=\"plan.pdf\"`,計画.pdf",
                "`filename*=UTF-8'ja'%E8%A8%88.pdf`,計.pdf",
                "`FileName=\"plan.pdf\";`,plan.pdf"
            })
    void readsAFilesName(String parameters, String expected) {
        assertThat(head(FILE + parameters).fileName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filename*=UTF-8''%ZZ.pdf",
                "filename*=UTF-8''a%E8",
                "filename*=UTF-8''a%",
                "filename*=UTF-8''%E8%A8",
                "filename*=windows-31j''a.pdf",
                "filename*=a.pdf",
                "filename=\"\uFFFD.pdf\""
            })
    void refusesANameThatItCannotRead(String parameters) {
        PartHead head = head(FILE + parameters);
        assertThatThrownBy(head::fileName).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(FormError.FORM_FILE_NAME_UNREADABLE);
            assertThat(refusal.violations().get(0).pointer()).isEqualTo("/file");
        });
    }

    /** Japanese Windows: nothing is guessed. */
    @Test
    void refusesANameInAnotherCharacterSet() {
        byte[] cp932 = {(byte) 0x8C, 'v', (byte) 0x89, (byte) 0xE6};
        PartHead head = PartHead.of(FILE + "filename=\"" + new String(cp932, StandardCharsets.ISO_8859_1) + ".pdf\"");
        assertThatThrownBy(head::fileName).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(FormError.FORM_FILE_NAME_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X: y",
                "no colon",
                ": no name",
                "Content-Disposition: attachment; name=\"file\"",
                "Content-Disposition: form-data; name",
                "Content-Disposition: form-data; name=\"file",
                "Content-Disposition: form-data; name=\"file\"x",
                "Content-Disposition: form-data; name=x\"file\"",
                "Content-Disposition: form-data; name=\"a\"; name=\"b\"",
                "Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"a\"",
                "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64"
            })
    void refusesAHeadThatIsNone(String text) {
        assertThatThrownBy(() -> PartHead.of(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(FormError.FORM_MALFORMED));
    }

    @Test
    void readsALongHeadInOneGo() {
        String name = "\\".repeat(100_000) + ".pdf";
        assertThat(head(FILE + "filename=\"" + name + "\"").fileName()).isEqualTo(name);
    }

    @Test
    void readsTextInTheCharacterSetOfItsPart() {
        byte[] text = "計画".getBytes(StandardCharsets.UTF_8);
        assertThat(head("Content-Disposition: form-data; name=\"kind\"").text(text))
                .isEqualTo("計画");
        PartHead japanese =
                head("Content-Disposition: form-data; name=\"kind\"\r\nContent-Type: text/plain; charset=EUC-JP");
        assertThat(japanese.text(new byte[] {(byte) 0xB7, (byte) 0xD7})).isEqualTo("計");
        assertThatThrownBy(() -> japanese.text(new byte[] {(byte) 0xB7})).isInstanceOf(Refusal.class);
    }

    private static PartHead head(String text) {
        return PartHead.of(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
