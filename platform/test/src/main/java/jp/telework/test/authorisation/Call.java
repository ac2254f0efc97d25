package jp.telework.test.authorisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.telework.test.Identity;
import jp.telework.test.http.Tags;
import org.jspecify.annotations.Nullable;

/**
 * What a call needs besides its address: ids in the path, a query, headers, a body. Immutable; start with
 * {@link #plain()}.
 */
public record Call(
        Map<String, String> path,
        Map<String, String> headers,
        String query,
        @Nullable String body,
        String type) {

    private static final Set<String> NO_CREDENTIALS = Set.of("If-Match", "Idempotency-Key", "X-Forwarded-For");

    public Call {
        path = Map.copyOf(path);
        headers = Map.copyOf(headers);
    }

    /** A call without anything. */
    public static Call plain() {
        return new Call(Map.of(), Map.of(), "", null, "application/json");
    }

    /** Fills {@code {name}} of the path template. */
    public Call path(String name, Object value) {
        return new Call(with(path, name, value.toString()), headers, query, body, type);
    }

    public Call header(String name, String value) {
        return new Call(path, with(headers, name, value), query, body, type);
    }

    /** Without a link or a code in a header, which admits any caller. */
    public Call withoutCredentials() {
        Map<String, String> kept = new LinkedHashMap<>(headers);
        kept.keySet().retainAll(NO_CREDENTIALS);
        return new Call(path, kept, query, body, type);
    }

    /** With the present tag of what the command changes; fill the path before. */
    public Call tag(Identity reader, String operation) {
        return header("If-Match", Tags.of(reader, OperationCalls.path(operation, this)));
    }

    /** The query as it stands in the address, without the question mark. */
    public Call query(String text) {
        return new Call(path, headers, text, body, type);
    }

    /** As a dry run. */
    public Call rehearsed() {
        return query(query.isEmpty() ? "dryRun=true" : query + "&dryRun=true");
    }

    public Call json(String text) {
        return body("application/json", text);
    }

    public Call body(String mediaType, String text) {
        return new Call(path, headers, query, text, mediaType);
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
