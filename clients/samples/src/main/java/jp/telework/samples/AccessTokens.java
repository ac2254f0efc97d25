package jp.telework.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Access tokens by client credentials (RFC 6749, 4.4). One is used until shortly before it expires. */
final class AccessTokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Settings settings;
    private final Clock clock;
    private String token = "";
    private Instant usableUntil = Instant.MIN;

    AccessTokens(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    synchronized String current() {
        if (!clock.instant().isBefore(usableUntil)) {
            JsonNode answer = request();
            token = answer.path("access_token").asText();
            usableUntil = clock.instant()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }

    private JsonNode request() {
        String form = "grant_type=client_credentials&client_id=" + encode(settings.client()) + "&client_secret="
                + encode(settings.secret());
        HttpRequest request = HttpRequest.newBuilder(settings.tokenEndpoint())
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "No access token for " + settings.client() + ": status " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while asking for a token"));
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
