package jp.telework.test.http;

import java.util.Map;

/**
 * A form that no operation may take.
 *
 * @param name what is wrong with it
 * @param headers with the Content-Type
 */
public record BadForm(String name, Map<String, String> headers, byte[] bytes) {

    @Override
    public String toString() {
        return name;
    }
}
