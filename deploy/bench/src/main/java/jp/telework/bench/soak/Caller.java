package jp.telework.bench.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import jp.telework.bench.environment.Tokens;

/** Sends requests through the gateway. Answers are texts; documents that come back are read and thrown away. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI gateway;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Caller(URI gateway, Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** A request of this user; of the public when the name is empty. */
    HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
        return user.isEmpty() ? request : request.header("Authorization", "Bearer " + tokens.of(user));
    }

    HttpResponse<String> get(String user, String path) {
        return send(request(user, path).GET());
    }

    HttpResponse<String> get(String user, String path, String accept) {
        return send(request(user, path).header("Accept", accept).GET());
    }

    /** Under a key of its own. */
    HttpResponse<String> post(String user, String path, String json) {
        return send(request(user, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** A command with the version that the caller has seen. */
    HttpResponse<String> command(String user, String path, String etag) {
        return send(request(user, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.build().uri().getPath() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }
}
