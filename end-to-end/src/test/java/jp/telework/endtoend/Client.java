package jp.telework.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Calls one address with the same headers every time. Refusals are answers like others. What the contract does not allow
 * fails the test at its end.
 *
 * @param base scheme, host and port
 * @param headers sent with each request
 */
public record Client(URI base, Map<String, String> headers) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Client(URI base) {
        this(base, Map.of());
    }

    public Client with(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new Client(base, more);
    }

    /** The same client, calling somewhere else. */
    public Client at(URI other) {
        return new Client(other, headers);
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    public Answer post(String path, JsonNode body) {
        return with("Content-Type", "application/json").post(path, body.toString());
    }

    public Answer post(String path, String body) {
        return send(request(path).POST(text(body)).build());
    }

    public Answer put(String path, JsonNode body) {
        return send(with("Content-Type", "application/json")
                .request(path)
                .PUT(text(body.toString()))
                .build());
    }

    public Answer upload(String path, Upload document) {
        return send(with("Content-Type", Upload.MEDIA_TYPE)
                .request(path)
                .POST(BodyPublishers.ofByteArray(document.body()))
                .build());
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        return request;
    }

    public static Answer send(HttpRequest request) {
        try {
            return tryToSend(request);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        }
    }

    /** For tests that break connections on purpose. */
    public static Answer tryToSend(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            MergedContract.hold(request, response);
            return new Answer(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }
}
