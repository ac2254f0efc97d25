package jp.telework.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import jp.telework.kernel.document.ActiveContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFilesTest {

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), content);
    }

    private Set<ActiveContent> active(String pdf) throws IOException {
        return PdfFiles.active(file(pdf.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @CsvSource({
        "<< /S /JavaScript /JS (app.alert(1)) >>, JAVASCRIPT",
        "<< /S /J#61vaScript >>, JAVASCRIPT",
        "<</Type/EmbeddedFile/Length 3>>, EMBEDDED_FILES",
        "<< /Names << /EmbeddedFiles 3 0 R >> >>, EMBEDDED_FILES",
        "<< /S /Launch /F (cmd.exe) >>, AUTOMATIC_ACTIONS",
        "<< /AA << /O 3 0 R >> >>, AUTOMATIC_ACTIONS",
        "<< /Encrypt 5 0 R >>, ENCRYPTED"
    })
    void marksWhatActsByItself(String object, ActiveContent expected) throws IOException {
        assertThat(active("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\n%%EOF")).containsExactly(expected);
    }

    /** Newer programs pack objects into streams. */
    @Test
    void looksIntoStreamsOfObjects() throws IOException {
        byte[] pdf = withObjects("1 0 << /S /JavaScript /JS (x) >>".getBytes(StandardCharsets.US_ASCII));
        assertThat(PdfFiles.active(file(pdf))).containsExactly(ActiveContent.JAVASCRIPT);
    }

    /** Names fall on the edges of pages and of pieces that were unpacked, wherever they stand. */
    @Test
    void findsNamesAcrossTheEdgesOfWhatIsReadAtOnce() throws IOException {
        for (int before = 65_480; before < 65_540; before++) {
            String plain = "%PDF-1.7\n1 0 obj " + " ".repeat(before) + "<< /JavaScript 1 >>\nendobj\n%%EOF";
            assertThat(active(plain)).as("%d", before).containsExactly(ActiveContent.JAVASCRIPT);
        }
        for (int before = 16_340; before < 16_400; before++) {
            byte[] objects = (" ".repeat(before) + "<< /JavaScript 1 >>").getBytes(StandardCharsets.US_ASCII);
            assertThat(PdfFiles.active(file(withObjects(objects))))
                    .as("%d", before)
                    .containsExactly(ActiveContent.JAVASCRIPT);
            byte[] longer = (" ".repeat(before) + "<< /JSCalendar 1 >>").getBytes(StandardCharsets.US_ASCII);
            assertThat(PdfFiles.active(file(withObjects(longer))))
                    .as("%d", before)
                    .isEmpty();
        }
    }

    @Test
    void marksWhatCannotBeUnpacked() throws IOException {
        assertThat(active(
                        "%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /Filter /LZWDecode >>\nstream\n\u0080\u000b`P\nendstream"))
                .containsExactly(ActiveContent.UNREADABLE);
        assertThat(PdfFiles.active(file(withObjects(new byte[9 * 1024 * 1024]))))
                .containsExactly(ActiveContent.UNREADABLE);
    }

    private static byte[] withObjects(byte[] objects) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(objects);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    @Test
    void marksNothingInAPlainDocument() throws IOException {
        assertThat(active("%PDF-1.4\n1 0 obj\n<< /Type /Page /Contents 2 0 R >>\nendobj\n2 0 obj\n<< /Length 14 >>\n"
                        + "stream\n/JavaScript Tj\nendstream\nendobj\n%%EOF"))
                .as("text on a page is no action")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.4\n%<html><script>alert(1)</script>\n1 0 obj",
                "<html><!-- %PDF-1.4\n1 0 obj",
                " %PDF-1.4\n1 0 obj",
                "%PDF-1.4 <!DOCTYPE html>"
            })
    void findsPdfsThatAreWebPagesAsWell(String content) throws IOException {
        assertThat(Polyglots.is(file(content.getBytes(StandardCharsets.UTF_8)), "application/pdf"))
                .isTrue();
    }

    @Test
    void findsPicturesThatAreArchivesAsWell() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        both.writeBytes(Packages.docx().bytes());
        assertThat(Polyglots.is(file(both.toByteArray()), "image/png")).isTrue();
        assertThat(Polyglots.is(
                        file("%PDF-1.4\n1 0 obj\nPK\5\6 by chance, in a long text\n%%EOF"
                                .getBytes(StandardCharsets.US_ASCII)),
                        "application/pdf"))
                .isFalse();
    }
}
