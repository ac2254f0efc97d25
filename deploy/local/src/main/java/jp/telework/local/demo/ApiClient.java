package jp.telework.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import jp.telework.local.StackFailure;

/** One signed-in user's calls through the gateway; anything but success ends the demonstration. */
final class ApiClient {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int FIRST_FAILURE = 300;

    /** A token lives longer; a story may take longer than a token lives. */
    private static final Duration TOKEN_KEPT = Duration.ofSeconds(60);

    private final URI gateway;
    private final Supplier<String> signIn;
    private String token;
    private long signedInAt = System.nanoTime();

    private ApiClient(URI gateway, Supplier<String> signIn) {
        this.gateway = gateway;
        this.signIn = signIn;
        this.token = signIn.get();
    }

    /** Signs in with the password grant of the local realm, and again when the token becomes old. */
    static ApiClient signedInAs(String user, URI tokenEndpoint, URI gateway) {
        return new ApiClient(gateway, () -> signIn(user, tokenEndpoint));
    }

    /** Without a sign-in, as the public comes. */
    static ApiClient nobody(URI gateway) {
        return new ApiClient(gateway, () -> "");
    }

    private static String signIn(String user, URI tokenEndpoint) {
        String form = "grant_type=password&client_id=telework-cli&username=" + user + "&password=telework";
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return send(request).text("access_token");
    }

    Answer get(String path) {
        return send(to(path).GET().build());
    }

    Answer post(String path, JsonNode body) {
        return send(to(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(body))
                .build());
    }

    /** A command on a resource that was read before. */
    Answer command(String path, String entityTag) {
        return send(to(path).header("If-Match", entityTag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** A command that says something, on a resource that was read before. */
    Answer command(String path, String entityTag, JsonNode body) {
        return send(to(path).header("If-Match", entityTag)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(body))
                .build());
    }

    Answer put(String path, JsonNode body) {
        return send(to(path).header("Content-Type", "application/json")
                .PUT(json(body))
                .build());
    }

    /** A change of a resource that was read before. */
    Answer put(String path, String entityTag, JsonNode body) {
        return send(to(path).header("If-Match", entityTag)
                .header("Content-Type", "application/json")
                .PUT(json(body))
                .build());
    }

    /** Whether there is something at a path. */
    boolean finds(String path) {
        return ask(to(path).GET().build()).statusCode() < FIRST_FAILURE;
    }

    /** How large a file is. */
    long size(String path) {
        HttpRequest request = to(path).GET().build();
        HttpResponse<String> response = ask(request);
        if (response.statusCode() >= FIRST_FAILURE) {
            throw refused(request, response);
        }
        return response.headers()
                .firstValueAsLong("Content-Length")
                .orElse(response.body().length());
    }

    Answer upload(String path, String kind, String fileName, byte[] pdf) {
        String boundary = "part-" + UUID.randomUUID();
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(multipart(boundary, kind, fileName, pdf)))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        if (System.nanoTime() - signedInAt > TOKEN_KEPT.toNanos()) {
            token = signIn.get();
            signedInAt = System.nanoTime();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(LONGEST_ANSWER)
                .header("Accept-Language", "ja");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest request) {
        HttpResponse<String> response = ask(request);
        if (response.statusCode() >= FIRST_FAILURE) {
            throw refused(request, response);
        }
        try {
            return new Answer(JSON.readTree(response.body()), response.headers().firstValue("ETag"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(request.uri() + " answers no JSON", e);
        }
    }

    private static HttpResponse<String> ask(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            String what = request.method() + " " + request.uri();
            throw new StackFailure(what + " に失敗しました: " + e, what + " failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static StackFailure refused(HttpRequest request, HttpResponse<String> response) {
        String what =
                request.method() + " " + request.uri() + " → " + response.statusCode() + " " + reason(response.body());
        return new StackFailure("要求が断られました: " + what, "A request was refused: " + what);
    }

    /** The parts of a problem document that say what to do, on one line. */
    private static String reason(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            StringJoiner reason = new StringJoiner(", ");
            reason.add(problem.path("code").asText() + ": "
                    + problem.path("detail").asText());
            for (JsonNode error : problem.path("errors")) {
                reason.add(error.path("pointer").asText() + " "
                        + error.path("message").asText());
            }
            return reason.add("requestId " + problem.path("requestId").asText()).toString();
        } catch (JsonProcessingException e) {
            return body.replaceAll("\\s+", " ").strip();
        }
    }

    private static BodyPublisher json(JsonNode body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] multipart(String boundary, String kind, String fileName, byte[] pdf) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(ascii("--" + boundary + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind));
        body.writeBytes(ascii("\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/pdf\r\n\r\n"));
        body.writeBytes(pdf);
        body.writeBytes(ascii("\r\n--" + boundary + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
