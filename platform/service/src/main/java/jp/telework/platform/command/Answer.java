package jp.telework.platform.command;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import jp.telework.platform.request.EntityTags;

/**
 * What a command answers when it succeeds.
 *
 * @param status HTTP status, 200 or 201
 * @param body view of the changed resource; becomes JSON inside the transaction
 * @param headers further headers
 * @param kept what is remembered under the Idempotency-Key and shown by a dry run: the body, unless it holds what is shown
 *     once only
 */
public record Answer(int status, Object body, Map<String, String> headers, Object kept) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public Answer(int status, Object body, Map<String, String> headers) {
        this(status, body, headers, body);
    }

    /** The same answer, of which only something else is kept: a replay does not repeat a secret. */
    public Answer keeping(Object other) {
        return new Answer(status, body, headers, other);
    }

    /** 200 with the changed resource and its new entity tag. */
    public static Answer ok(Object body, long version) {
        return new Answer(200, body, Map.of("ETag", EntityTags.of(version)));
    }

    /** 201 with the new resource, its address and its entity tag. */
    public static Answer created(URI location, Object body, long version) {
        return new Answer(201, body, Map.of("ETag", EntityTags.of(version), "Location", location.toString()));
    }

    Map<String, String> headersWith(String name, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(name, value);
        return all;
    }
}
