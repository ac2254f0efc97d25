package jp.telework.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.DocumentError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilesTest {

    private static final String MACRO = "application/vnd.ms-office.vbaProject";

    @TempDir
    Path folder;

    private DocumentError refusal(Packages made) throws IOException {
        Path file = made.in(folder);
        UnsafeFile refused = catchThrowableOfType(UnsafeFile.class, () -> OfficeFiles.read(file));
        assertThat(refused).isNotNull();
        return refused.code();
    }

    @Test
    void tellsThemByTheirMainParts() throws IOException {
        for (Map.Entry<String, String> kind : Map.of(
                        "word/document.xml", OfficeFiles.DOCX,
                        "xl/workbook.xml", OfficeFiles.XLSX,
                        "ppt/presentation.xml", OfficeFiles.PPTX,
                        // Any name will do: relationships and content types decide.
                        "somewhere/else.xml", OfficeFiles.DOCX)
                .entrySet()) {
            assertThat(OfficeFiles.read(
                            Packages.of(kind.getKey(), kind.getValue()).in(folder)))
                    .contains(new OfficeFiles.Found(kind.getValue(), Set.of()));
        }
    }

    @Test
    void leavesOtherArchivesToOthers() throws IOException {
        Path zip = folder.resolve("zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.txt"));
        }
        assertThat(OfficeFiles.read(zip)).isEmpty();
        assertThat(OfficeFiles.read(Files.write(folder.resolve("none"), new byte[] {'P', 'K', 3, 4})))
                .isEmpty();
    }

    @TestFactory
    List<DynamicTest> refusesMacrosUnderWhateverName() {
        String main = OfficeFiles.DOCX + ".main+xml";
        byte[] project = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, project, 0, magic.length);
        byte[] name = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, project, 1500, name.length);
        Map<String, Packages> all = new LinkedHashMap<>();
        all.put("as ever", Packages.docx().with("word/vbaProject.bin", "x"));
        all.put("upper case", Packages.docx().with("word/VBAPROJECT.BIN", "x"));
        all.put("a folder of macro sheets", Packages.docx().with("xl/macrosheets/sheet1.xml", "<a/>"));
        all.put(
                "renamed, by content type",
                Packages.docx()
                        .with(
                                "[Content_Types].xml",
                                Packages.types(
                                        "word/document.xml",
                                        main,
                                        "<Override PartName=\"/word/picture.bin\" ContentType=\"" + MACRO + "\"/>"))
                        .with("word/picture.bin", "x"));
        all.put(
                "renamed, by relationship",
                Packages.docx()
                        .with(
                                "word/_rels/document.xml.rels",
                                Packages.relationship("vbaProject", "picture.bin", "")
                                        .replace("openxmlformats.org/officeDocument", "microsoft.com/office"))
                        .with("word/picture.bin", "x"));
        all.put("renamed, by content", Packages.docx().with("word/media/image1.png", project));
        all.put(
                "a document for macros without any",
                Packages.docx()
                        .with(
                                "[Content_Types].xml",
                                Packages.types(
                                        "word/document.xml",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml",
                                        "")));
        all.put(
                "an old macro sheet of Excel",
                Packages.of("xl/workbook.xml", OfficeFiles.XLSX)
                        .with("xl/_rels/workbook.xml.rels", Packages.relationship("xlMacrosheet", "sheets/s1.xml", ""))
                        .with("xl/sheets/s1.xml", "<a/>"));
        return all.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> assertThat(refusal(each.getValue()))
                        .isEqualTo(DocumentError.DOCUMENT_HAS_MACROS)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> refusesPackagesThatHurtWhoeverUnpacksThem() {
        Map<String, Packages> large = new LinkedHashMap<>();
        large.put("one large part", Packages.docx().with("word/media/a.bin", new byte[101 * 1024 * 1024]));
        Packages parts = Packages.docx();
        IntStream.range(0, 12).forEach(i -> parts.with("word/media/" + i, new byte[10 * 1024 * 1024]));
        large.put("many parts that are large together", parts);
        large.put("much out of little", Packages.docx().with("word/media/a.bin", new byte[20 * 1024 * 1024]));
        Packages many = Packages.docx();
        IntStream.range(0, 6_000).forEach(i -> many.with("a" + i, ""));
        large.put("too many parts", many);
        Packages directory = Packages.docx();
        IntStream.range(0, 20_000).forEach(i -> directory.with("word/media/image-number-" + i, ""));
        large.put("an unreasonably long directory", directory);
        large.put("a declaration of 5 MB", Packages.docx().with("word/_rels/a.rels", " ".repeat(5_000_000)));

        Map<String, Packages> unsafe = new LinkedHashMap<>();
        for (String name : List.of("../evil.exe", "word/../../evil", "/etc/passwd", "C:/evil", "word\\..\\evil")) {
            unsafe.put(name, Packages.docx().with(name, "x"));
        }
        unsafe.put("a name twice", Packages.docx().with("WORD/document.xml", "<a/>"));
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        unsafe.put("an entity in a part", Packages.docx().with("word/styles.xml", entity));
        unsafe.put(
                "an entity in UTF-16",
                Packages.docx()
                        .with(
                                "word/styles.xml",
                                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + entity)
                                        .getBytes(StandardCharsets.UTF_16)));
        unsafe.put("an entity in a declaration", Packages.docx().with("word/_rels/document.xml.rels", entity));
        unsafe.put(
                "a part that hides its beginning",
                Packages.docx().with("word/styles.xml", "<!--" + "x".repeat(70_000) + "-->" + entity));
        unsafe.put("a declaration that is no XML", Packages.docx().with("word/_rels/a.rels", "<a"));

        List<DynamicTest> tests = new ArrayList<>();
        large.forEach((name, made) -> tests.add(DynamicTest.dynamicTest(
                name, () -> assertThat(refusal(made)).isEqualTo(DocumentError.DOCUMENT_UNPACKS_TOO_LARGE))));
        unsafe.forEach((name, made) -> tests.add(DynamicTest.dynamicTest(
                name, () -> assertThat(refusal(made)).isEqualTo(DocumentError.DOCUMENT_PACKAGE_UNSAFE))));
        return tests;
    }

    @Test
    void refusesAnOfficeDocumentOfAnotherKind() throws IOException {
        assertThat(refusal(Packages.of("visio/document.xml", "application/vnd.ms-visio.drawing")))
                .isEqualTo(DocumentError.DOCUMENT_TYPE_NOT_ACCEPTED);
        assertThat(refusal(Packages.docx().with("_rels/.rels", Packages.relationships(""))))
                .isEqualTo(DocumentError.DOCUMENT_TYPE_NOT_ACCEPTED);
    }

    @Test
    void marksWhatIsEmbeddedAndWhatComesFromElsewhere() throws IOException {
        Packages made = Packages.docx()
                .with("word/embeddings/table.xlsx", "x")
                .with(
                        "word/_rels/settings.xml.rels",
                        Packages.relationship(
                                "attachedTemplate", "https://evil.example/t.dotm", " TargetMode=\"External\""));
        assertThat(OfficeFiles.read(made.in(folder)).orElseThrow().active())
                .containsExactlyInAnyOrder(ActiveContent.EMBEDDED_FILES, ActiveContent.EXTERNAL_CONTENT);
        Packages link = Packages.docx()
                .with(
                        "word/_rels/document.xml.rels",
                        Packages.relationship("hyperlink", "https://www.soumu.go.jp/", " TargetMode=\"External\""));
        assertThat(OfficeFiles.read(link.in(folder)).orElseThrow().active()).isEmpty();
    }
}
