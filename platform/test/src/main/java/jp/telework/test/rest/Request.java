package jp.telework.test.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.test.contract.AnswersInContract;
import org.jspecify.annotations.Nullable;

/**
 * A request that is being put together. Sent, it is held against the contract like every other. A value in a path or a query is
 * encoded; {@link #urlEncodingEnabled} sends the address as it is written.
 */
public final class Request {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTENT_TYPE = "Content-Type";

    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private final List<Map.Entry<String, String>> query = new ArrayList<>();
    private final Map<String, Object> pathParams = new LinkedHashMap<>();
    private final Multipart parts = new Multipart();
    private byte @Nullable [] body;
    private boolean encodes = true;

    Request() {}

    /** One more header; a media type replaces the one before. */
    public Request header(String name, Object value) {
        if (name.equalsIgnoreCase(CONTENT_TYPE) || name.equalsIgnoreCase("Accept")) {
            headers.removeIf(known -> known.getKey().equalsIgnoreCase(name));
        }
        headers.add(Map.entry(name, value.toString()));
        return this;
    }

    public Request headers(Map<String, ?> more) {
        more.forEach(this::header);
        return this;
    }

    public Request contentType(String type) {
        return header(CONTENT_TYPE, type);
    }

    public Request accept(String type) {
        return header("Accept", type);
    }

    /** Once for each of the values, or for each of a collection's. */
    public Request queryParam(String name, Object... values) {
        for (Object value : values) {
            Collection<?> each = value instanceof Collection<?> several ? several : List.of(value);
            each.forEach(one -> query.add(Map.entry(name, one.toString())));
        }
        return this;
    }

    public Request queryParams(Map<String, ?> more) {
        more.forEach(this::queryParam);
        return this;
    }

    /** Fills {@code {name}} of the path. */
    public Request pathParam(String name, Object value) {
        pathParams.put(name, value);
        return this;
    }

    public Request urlEncodingEnabled(boolean enabled) {
        encodes = enabled;
        return this;
    }

    public Request body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    public Request body(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    /** Anything else is sent as JSON. */
    public Request body(Object value) {
        try {
            return body(JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    /** A field of a form. */
    public Request multiPart(String name, String value) {
        parts.add(name, value);
        return this;
    }

    /** A file of a form. */
    public Request multiPart(String name, String file, byte[] content, String type) {
        parts.add(name, file, content, type);
        return this;
    }

    public Response get(String path, Object... values) {
        return request("GET", path, values);
    }

    public Response head(String path, Object... values) {
        return request("HEAD", path, values);
    }

    public Response post(String path, Object... values) {
        return request("POST", path, values);
    }

    public Response put(String path, Object... values) {
        return request("PUT", path, values);
    }

    public Response patch(String path, Object... values) {
        return request("PATCH", path, values);
    }

    public Response delete(String path, Object... values) {
        return request("DELETE", path, values);
    }

    public Response options(String path, Object... values) {
        return request("OPTIONS", path, values);
    }

    /**
     * Sends it and reads the whole answer.
     *
     * @param path with gaps such as {@code {id}}, and perhaps a query
     * @param values for the gaps that no {@link #pathParam} fills, in their order
     */
    public Response request(String method, String path, Object... values) {
        HttpRequest request = complete(method, Address.of(path, pathParams, values, query, encodes));
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = Rest.HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (Rest.isUnderTest()) {
                AnswersInContract.hold(request, answer);
            }
            return new Response(request, answer, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest complete(String method, URI address) {
        if (!parts.isEmpty()) {
            contentType(parts.type());
            body = parts.bytes();
        }
        byte[] bytes = body;
        if (bytes != null && headers.stream().noneMatch(known -> known.getKey().equalsIgnoreCase(CONTENT_TYPE))) {
            contentType("text/plain");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .method(
                        method,
                        bytes == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(bytes));
        headers.forEach(header -> request.header(header.getKey(), header.getValue()));
        return request.build();
    }
}
