package jp.telework.test.http;

import java.nio.charset.StandardCharsets;

/**
 * A body that no JSON endpoint may take.
 *
 * @param name what is wrong with it
 * @param contentType empty to send none
 */
public record BadBody(String name, String contentType, byte[] bytes) {

    static BadBody json(String name, String text) {
        return new BadBody(name, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
