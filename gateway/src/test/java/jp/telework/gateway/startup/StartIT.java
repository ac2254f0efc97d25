package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.RawService;
import jp.telework.gateway.world.StubService;
import jp.telework.gateway.world.TestIdentityProvider;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged gateway as a process, configured by environment as in production. */
class StartIT {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String HTTPS_ISSUER = "https://id.example.invalid/realms/telework";

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StubService service = new StubService();
    private final int port = World.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private Process gateway;

    @BeforeEach
    void describeAProductionEnvironment() {
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(World.freePort()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", HTTPS_ISSUER);
        environment.put("TELEWORK_EDGE_ALLOWED_HOSTS", "localhost:" + port + ",localhost");
        for (String upstream : new String[] {"SUBSIDY", "FURUSATO", "SEMINAR"}) {
            environment.put("TELEWORK_UPSTREAM_" + upstream + "_URL", service.url());
            environment.put("TELEWORK_UPSTREAM_" + upstream + "_MANAGEMENT_URL", service.url());
        }
    }

    @AfterEach
    void stopTheGateway() throws InterruptedException {
        service.stop();
        if (gateway != null) {
            gateway.destroyForcibly().waitFor();
        }
    }

    @Test
    void startsInProductionWhenTheProviderCannotBeReachedYet() throws Exception {
        environment.put("TELEWORK_EDGE_PUBLIC_URL", "https://telework.example.go.jp");
        start();
        HttpResponse<String> calls = whenUp("/api/subsidy/v1/calls");
        assertThat(calls.statusCode()).isEqualTo(200);
        assertThat(calls.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(service.received())
                .last()
                .satisfies(received -> assertThat(received.headers().getFirst("X-Forwarded-Host"))
                        .isEqualTo("telework.example.go.jp"))
                .satisfies(received -> assertThat(received.headers().getFirst("X-Forwarded-Proto"))
                        .isEqualTo("https"));
        HttpResponse<String> withToken =
                get("/api/subsidy/v1/x?q=personal", "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.e30.AAAA");
        assertThat(withToken.statusCode()).isEqualTo(503);
        assertThat(withToken.body()).contains("IDENTITY_PROVIDER_UNAVAILABLE");
        // Production logs are JSON; the access log has the request id and never the token.
        String id = withToken.headers().firstValue("X-Request-Id").orElseThrow();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(output()).contains(id));
        assertThat(output().lines().filter(line -> line.contains(id))).allSatisfy(line -> assertThat(line)
                .startsWith("{")
                .contains("\"route\":\"/api/subsidy\"", "\"status\":\"503\"", "\"network\":\"127.0.0.0\"")
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                .doesNotContain("eyJhbGci", "personal"));
    }

    @Test
    void beginsToVerifyTokensWhenTheProviderComes() throws Exception {
        environment.put("QUARKUS_PROFILE", "local");
        TestIdentityProvider provider = new TestIdentityProvider();
        provider.stop();
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.issuer());
        start();
        assertThat(whenUp("/api/subsidy/v1/calls").statusCode()).isEqualTo(200);
        assertThat(get("/api/subsidy/v1/x", "Bearer " + provider.token()).statusCode())
                .isEqualTo(503);
        provider.startAgain();
        try {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> get("/api/subsidy/v1/x", "Bearer " + provider.token())
                                    .statusCode()
                            == 200);
        } finally {
            provider.stop();
        }
    }

    @Test
    void finishesWhatIsUnderWayWhenToldToStop() throws Exception {
        environment.put("QUARKUS_PROFILE", "local");
        start();
        whenUp("/health");
        var slow = client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/subsidy/v1/public/slow"))
                        .build(),
                BodyHandlers.ofString());
        await().atMost(Duration.ofSeconds(5)).until(() -> !service.received().isEmpty());
        gateway.destroy();
        assertThat(slow.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(gateway.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** As behind a load balancer: whoever is told to leave, or sees that the gateway is not ready, goes elsewhere. */
    @Test
    void failsNoRequestWhileItStopsUnderLoad() throws Exception {
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("TELEWORK_LIMITS_ADDRESS_BURST", "1000000");
        environment.put("TELEWORK_LIMITS_ADDRESS_REQUESTS", "1000000");
        start();
        whenUp("/health");
        Queue<String> outcomes = new ConcurrentLinkedQueue<>();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread client = new Thread(() -> useUntilToldToLeave(outcomes));
            client.start();
            clients.add(client);
        }
        Thread.sleep(1_000);
        gateway.destroy();
        for (Thread client : clients) {
            client.join(15_000);
        }
        assertThat(outcomes)
                .hasSizeGreaterThan(16)
                .filteredOn(outcome -> !outcome.startsWith("200"))
                .isEmpty();
        assertThat(outcomes).filteredOn("200 close"::equals).hasSize(8);
        assertThat(gateway.waitFor(15, TimeUnit.SECONDS)).isTrue();
    }

    private void useUntilToldToLeave(Queue<String> outcomes) {
        HttpClient own = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/subsidy/v1/calls"))
                .build();
        boolean leave = false;
        while (!leave) {
            try {
                HttpResponse<String> answer = own.send(request, BodyHandlers.ofString());
                leave = answer.headers().firstValue("connection").orElse("").equals("close");
                outcomes.add(answer.statusCode() + (leave ? " close" : ""));
            } catch (IOException | InterruptedException e) {
                outcomes.add(e.toString());
                leave = true;
            }
        }
    }

    @Test
    void doesNotWaitForRequestsThatEndedBadly() throws Exception {
        RawService torn = new RawService();
        torn.behave((socket, raw) -> {
            raw.readHead(socket);
            RawService.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        });
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("TELEWORK_UPSTREAM_FURUSATO_URL", torn.url());
        start();
        whenUp("/health");
        // One answer breaks off, one client leaves before its answer, one in the middle of its request.
        String get = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(RawClient.exchange(port, get.formatted("/api/furusato/v1/sites")))
                .endsWith("half");
        assertThat(RawClient.exchange(port, get.formatted("/api/subsidy/v1/public/slow")))
                .isEmpty();
        assertThat(RawClient.exchange(port, "POST /api/subsidy/v1/x HTTP/1.1\r\nHost: localhost\r\nContent-Len"))
                .isEmpty();
        gateway.destroy();
        // The grace for requests under way is fifteen seconds.
        assertThat(gateway.waitFor(8, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsAHeadThatNeverEnds() throws Exception {
        startWithImpatience();
        Instant start = Instant.now();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            RawService.write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n");
            String answer = trickle(socket, "X: y\r\n");
            assertThat(answer).startsWith("HTTP/1.1 408");
        }
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(900), Duration.ofSeconds(4));
    }

    /** Whole heads and heads in two parts, over a connection that lives longer than a head may take. */
    @Test
    void leavesAConnectionAloneWhoseHeadsEnd() throws Exception {
        startWithImpatience();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(2_000);
            for (int i = 0; i < 6; i++) {
                RawService.write(socket, "GET /nope HTTP/1.1\r\n");
                Thread.sleep(i % 2 == 0 ? 0 : 300);
                RawService.write(socket, "Host: localhost\r\n\r\n");
                Thread.sleep(400);
                byte[] answer = socket.getInputStream()
                        .readNBytes(socket.getInputStream().available());
                assertThat(new String(answer, StandardCharsets.ISO_8859_1))
                        .as("request %d", i)
                        .startsWith("HTTP/1.1 404");
            }
        }
    }

    /** The same on a connection that has already served a request. */
    @Test
    void endsASecondHeadThatNeverEnds() throws Exception {
        startWithImpatience();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            RawService.write(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
            Thread.sleep(300);
            socket.getInputStream().readNBytes(socket.getInputStream().available());
            RawService.write(socket, "GET / HTTP/1.1\r\n");
            assertThat(trickle(socket, "X: y\r\n")).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void leavesAConnectionAloneThatOnlyWaits() throws Exception {
        startWithImpatience();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            Thread.sleep(1_500);
            RawService.write(socket, "GET /nope HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void refusesAPlainHttpIssuerInProduction() throws Exception {
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://id.example.invalid/realms/telework");
        assertThat(refusal()).contains("unsafe for production", "quarkus.oidc.auth-server-url must be an https");
    }

    @Test
    void refusesLocalSecretsInProduction() throws Exception {
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "telework-local-client");
        assertThat(refusal())
                .contains("unsafe for production", "for local use only")
                .doesNotContain("telework-local-client");
    }

    @Test
    void refusesOpenCorsInProduction() throws Exception {
        environment.put("QUARKUS_HTTP_CORS_ENABLED", "true");
        environment.put("QUARKUS_HTTP_CORS_ORIGINS", "*");
        assertThat(refusal()).contains("unsafe for production", "quarkus.http.cors.origins");
    }

    @Test
    void refusesUnderAProfileItDoesNotKnow() throws Exception {
        environment.put("QUARKUS_PROFILE", "staging");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://id.example.invalid/realms/telework");
        assertThat(refusal()).contains("unsafe for production");
    }

    @Test
    void refusesAMissingAddressAndAMisspeltKey() throws Exception {
        environment.remove("TELEWORK_UPSTREAM_SEMINAR_URL");
        assertThat(refusal()).contains("telework.upstream.seminar.url");
        environment.put("TELEWORK_UPSTREAM_SEMINAR_URL", service.url());
        assertThat(refusal("-Dtelework.edge.publik-url=https://x")).contains("telework.edge.publik-url");
    }

    private String refusal(String... options) throws Exception {
        start(options);
        assertThat(gateway.waitFor(30, TimeUnit.SECONDS)).as(output()).isTrue();
        assertThat(gateway.exitValue()).isNotZero();
        return output();
    }

    private void start(String... options) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx128m");
        builder.command().addAll(List.of(options));
        builder.command().add("-jar");
        builder.command().add(JAR.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        builder.directory(directory.toFile());
        gateway = builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
    }

    private String output() throws IOException {
        return Files.readString(directory.resolve("log"));
    }

    private HttpResponse<String> whenUp(String path) throws IOException {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!gateway.isAlive()) {
                        throw new AssertionError(output());
                    }
                    try {
                        return get(path, "").statusCode() > 0;
                    } catch (IOException notYet) {
                        return false;
                    }
                });
        try {
            return get(path, "");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void startWithImpatience() throws IOException {
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("TELEWORK_LIMITS_SLOWEST_HEAD", "1s");
        start();
        whenUp("/health");
    }

    private static String trickle(Socket socket, String drop) throws Exception {
        socket.setSoTimeout(200);
        for (int i = 0; i < 20; i++) {
            try {
                return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            } catch (SocketTimeoutException nothingYet) {
                RawService.write(socket, drop);
            }
        }
        return "still open";
    }
}
