package jp.telework.endtoend;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A document on its way: a small file that really is a PDF. */
public record Upload(String kind, String name, byte[] content) {

    static final String MEDIA_TYPE = "multipart/form-data; boundary=edge";

    public static Upload pdf(String kind) {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% " + kind
                + "\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return new Upload(kind, kind.toLowerCase(Locale.ROOT) + "（白浜町）.pdf", pdf.getBytes(StandardCharsets.UTF_8));
    }

    /** File names stand in UTF-8, as browsers and curl send them. */
    public byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(utf8("--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n--edge--\r\n"));
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
