package jp.telework.test.contract;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer.
 *
 * @param path without query
 * @param sentType media type of the request's body; empty without a body
 * @param sent the request's body
 * @param type media type of the answer's body; empty without a body
 * @param headers the answer's headers; their names in lower case, the first value of each
 * @param body the answer's body
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Exchange(
        String method,
        String path,
        String sentType,
        byte[] sent,
        int status,
        String type,
        Map<String, String> headers,
        byte[] body) {

    private static final String UNREAD = "unread";
    private static final int MOST_SHOWN = 2_000;
    private static final byte[] NOTHING = new byte[0];

    /** An answer to a request without a body. */
    public static Exchange of(
            String method, String path, int status, Collection<Map.Entry<String, String>> headers, byte[] body) {
        Map<String, String> first = new TreeMap<>();
        headers.forEach(header -> first.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        return new Exchange(method, path, "", NOTHING, status, bare(first.get("content-type")), first, body);
    }

    /** What the JDK's client sent and received, with a body that was read as text or as bytes. */
    public static Exchange of(HttpRequest request, HttpResponse<?> answer) {
        return of(
                        request.method(),
                        request.uri().getRawPath(),
                        answer.statusCode(),
                        answer.headers().map().entrySet().stream()
                                .map(header -> Map.entry(
                                        header.getKey(), header.getValue().get(0)))
                                .toList(),
                        bytes(answer.body()))
                .sent(
                        request.headers().firstValue("Content-Type").orElse(""),
                        request.bodyPublisher().map(SentBody::of).orElse(NOTHING));
    }

    /** The same with a body that is not looked at, because it is in an encoding that the check does not read. */
    public Exchange unread() {
        return new Exchange(method, path, UNREAD, sent, status, type, headers, body);
    }

    boolean isUnread() {
        return sentType.equals(UNREAD);
    }

    /** The same with a body that was sent. */
    public Exchange sent(@Nullable String mediaType, byte[] bytes) {
        return new Exchange(method, path, bare(mediaType), bytes, status, type, headers, body);
    }

    /** The bytes of a text or of bytes; none of anything else. */
    static byte[] bytes(@Nullable Object body) {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : NOTHING;
    }

    boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** A media type without its parameters. */
    private static String bare(@Nullable String mediaType) {
        return mediaType == null ? "" : mediaType.replaceFirst(";.*", "").strip();
    }

    @Override
    public String toString() {
        return method + " " + path + " " + status + "\nsent " + shown(sent) + "\nanswered " + shown(body) + "\n";
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, MOST_SHOWN), StandardCharsets.UTF_8);
    }
}
