package jp.telework.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office packages as an office program writes them, and with something added. */
final class Packages {

    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packages() {}

    static Packages docx() {
        return of("word/document.xml", OfficeFiles.DOCX);
    }

    static Packages of(String main, String type) {
        return new Packages()
                .with("[Content_Types].xml", types(main, type + ".main+xml", ""))
                .with(
                        "_rels/.rels",
                        relationships("<Relationship Id=\"r1\" Type=\"" + RELATIONSHIP + "/officeDocument\" Target=\""
                                + main + "\"/>"))
                .with(main, "<?xml version=\"1.0\"?><document/>");
    }

    static String types(String main, String type, String more) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                + " PartName=\"/" + main + "\" ContentType=\"" + type + "\"/>" + more + "</Types>";
    }

    static String relationships(String all) {
        return "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + all + "</Relationships>";
    }

    static String relationship(String type, String target, String mode) {
        return relationships("<Relationship Id=\"x1\" Type=\"" + RELATIONSHIP + "/" + type + "\" Target=\"" + target
                + "\"" + mode + "/>");
    }

    Packages with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Packages with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "package", ""), bytes());
    }
}
