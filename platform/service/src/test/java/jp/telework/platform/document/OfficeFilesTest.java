package jp.telework.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilesTest {

    @TempDir
    Path folder;

    @Test
    void tellsThemByTheirEntries() throws IOException {
        assertThat(OfficeFiles.type(archive(Stream.of("[Content_Types].xml", "word/document.xml"))))
                .contains(OfficeFiles.DOCX);
        assertThat(OfficeFiles.type(archive(Stream.of("[Content_Types].xml", "xl/workbook.xml"))))
                .contains(OfficeFiles.XLSX);
        assertThat(OfficeFiles.type(archive(Stream.of("a.txt")))).isEmpty();
        Path none = Files.write(folder.resolve("none"), new byte[] {'P', 'K', 3, 4});
        assertThat(OfficeFiles.type(none)).isEmpty();
    }

    /** The Java library would take the whole directory into memory. */
    @Test
    void refusesAnArchiveWithAnUnreasonablyLongDirectory() throws IOException {
        Stream<String> many = IntStream.range(0, 20_000).mapToObj(i -> "word/media/image-number-" + i);
        Path large = archive(Stream.concat(Stream.of("[Content_Types].xml", "word/document.xml"), many));
        assertThat(OfficeFiles.type(large)).isEmpty();
    }

    private Path archive(Stream<String> entries) throws IOException {
        Path file = Files.createTempFile(folder, "archive", "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries.toList()) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return file;
    }
}
