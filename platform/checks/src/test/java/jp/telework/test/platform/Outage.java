package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;

/** A service that is watched while something is away: few connections, a log that can be read, jobs that run. */
final class Outage {

    static final Path LOG = Path.of("target", "outage.log");
    static final int CONNECTIONS = 8;
    static final int AT_ONCE = 60;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private Outage() {}

    /** Signing takes longer than a refusal does. */
    private static final class Signed {
        private static final String BEARER = Identity.SHIRAHAMA.bearer();
    }

    /** As in production, with few connections. */
    public static class Watched implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>();
            settings.put("quarkus.datasource.jdbc.max-size", Integer.toString(CONNECTIONS));
            settings.put("quarkus.datasource.jdbc.acquisition-timeout", "3s");
            settings.put("telework.outage.look-every", "1s");
            settings.put("telework.webhook.send-every", "1s");
            settings.put("telework.webhook.count-every", "1s");
            settings.put("telework.outage.requests-at-once", Integer.toString(AT_ONCE));
            settings.put("quarkus.log.category.\"jp.telework.platform.problem\".level", "DEBUG");
            settings.put("quarkus.log.file.enabled", "true");
            settings.put("quarkus.log.file.json.enabled", "false");
            settings.put("quarkus.log.file.path", LOG.toString());
            settings.put("quarkus.log.file.format", "%d{HH:mm:ss} %-5p [%c] %s%e%n");
            settings.put("quarkus.log.file.filter", "one-line-per-outage");
            return settings;
        }
    }

    /** As before connections had bounds: the control. */
    public static class Unbounded extends Watched {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("telework.database.bounds", "-c statement_timeout=0");
            settings.put("quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "0");
            settings.put("quarkus.transaction-manager.default-transaction-timeout", "60s");
            return settings;
        }
    }

    static CompletableFuture<HttpResponse<String>> make(String title, String key) {
        return send(request(Api.NOTES)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Api.title(title))));
    }

    static CompletableFuture<HttpResponse<String>> slow(String title, String key) {
        return send(request("/api/notes/v1/trouble/slow")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Api.title(title))));
    }

    static CompletableFuture<HttpResponse<String>> list() {
        return send(request(Api.NOTES));
    }

    static HttpResponse<String> management(String path) {
        return send(HttpRequest.newBuilder(RunningService.management().resolve(path)))
                .join();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RunningService.outside() + path))
                .header("Authorization", Signed.BEARER);
    }

    private static CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.timeout(Duration.ofSeconds(90)).build(), HttpResponse.BodyHandlers.ofString());
    }

    static void unavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("SERVICE_UNAVAILABLE");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    static List<String> log() {
        try {
            return Files.readAllLines(LOG);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
