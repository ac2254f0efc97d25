package jp.telework.test.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a form with files. Names stand in UTF-8, as browsers and curl write them. */
final class Multipart {

    private static final String EDGE = "edge-of-a-part";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    void add(String name, String value) {
        write("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    void add(String name, String file, byte[] content, String type) {
        write("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
    }

    boolean isEmpty() {
        return body.size() == 0;
    }

    String type() {
        return "multipart/form-data; boundary=" + EDGE;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        all.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
