package jp.telework.bench.environment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the local sign-ins. Keycloak's live for a quarter of an hour; a new one is asked for after ten minutes. */
public final class Tokens {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Token(String text, long since) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    public Tokens(URI endpoint) {
        this.endpoint = endpoint;
    }

    public String of(String user) {
        return tokens.compute(user, (name, token) -> token == null || isOld(token) ? signIn(name) : token)
                .text();
    }

    private static boolean isOld(Token token) {
        return System.nanoTime() - token.since() > KEPT.toNanos();
    }

    private Token signIn(String user) {
        String form = "grant_type=password&client_id=telework-cli&username=" + user + "&password=telework";
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            String body = http.send(request, BodyHandlers.ofString()).body();
            return new Token(
                    new ObjectMapper().readTree(body).required("access_token").textValue(), System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
