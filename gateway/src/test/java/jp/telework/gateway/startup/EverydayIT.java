package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.RawService;
import jp.telework.gateway.world.TestIdentityProvider;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens every day leaves nothing behind: no open file, and no more than a line in the log. */
class EverydayIT {

    private static final int REQUESTS = 1_000;

    /** What the JVM opens by itself meanwhile, such as a jar or a connection of a health check. */
    private static final int A_FEW = 10;

    @RegisterExtension
    final PackagedGateway gateway = new PackagedGateway();

    private final RawService moody = new RawService();

    static boolean hasProc() {
        return Files.isDirectory(Path.of("/proc/self/fd"));
    }

    @Test
    @EnabledIf("hasProc")
    @Timeout(value = 180)
    void openFilesStayFlat() throws Exception {
        gateway.local()
                .set("TELEWORK_EDGE_TRUSTED_PROXIES", "127.0.0.1,[::1],10.0.0.0/8")
                .set("TELEWORK_LIMITS_ADDRESS_BURST", "1000000");
        gateway.startAndGet("/health");
        for (String[] kind : new String[][] {
            {"own page", "GET /docs/page.css", "200"},
            {"proxied", "GET /api/subsidy/v1/calls", "200"},
            {"refused", "GET /api/subsidy/v1/applications", "401"},
            {"not found", "GET /nothing", "404"},
            {"misshapen", "GET /api//subsidy", "400"}
        }) {
            String request = kind[1] + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n";
            int status = Integer.parseInt(kind[2]);
            repeat(request, 100, status);
            long before = openFiles();
            repeat(request, REQUESTS, status);
            assertThat(openFiles()).as(kind[0]).isLessThan(before + A_FEW);
        }
        String broken = "GET /%zz HTTP/1.1\r\nHost: localhost\r\nX: y\r\n\r\n";
        long before = openFiles();
        for (int i = 0; i < 200; i++) {
            assertThat(RawClient.status(RawClient.exchange(gateway.port(), broken)))
                    .isEqualTo(400);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> openFiles() < before + A_FEW);
    }

    @Test
    void aWrongAddressStopsTheStart() throws Exception {
        gateway.local().set("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1,::1");
        assertThat(gateway.refusal().lines().filter(line -> line.contains("\"::1\"")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("quarkus.http.proxy.trusted-proxies"));
    }

    @Test
    @Timeout(value = 120)
    void departuresAndOutagesAreALineEach() throws Exception {
        TestIdentityProvider provider = new TestIdentityProvider();
        provider.stop();
        gateway.local()
                .set("QUARKUS_OIDC_AUTH_SERVER_URL", provider.issuer())
                .set("TELEWORK_UPSTREAM_FURUSATO_URL", "http://localhost:" + World.freePort())
                .set("TELEWORK_UPSTREAM_SEMINAR_URL", moody.url())
                .set("TELEWORK_UPSTREAM_SEMINAR_RESPONSE_TIMEOUT", "500ms");
        gateway.startAndGet("/health");
        String token = provider.token();
        withoutItsProvider(provider, token);
        refusedByItsService(token);
        clientsThatLeave(token);
        assertThat(gateway.get("/health", "").statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> count("UPSTREAM_") >= 9);
        String log = gateway.output();
        assertThat(log).doesNotContain("\tat ", " ERROR ", "Exception in");
        assertThat(count(": UPSTREAM_UNAVAILABLE")).as(log).isEqualTo(6);
        assertThat(count(": UPSTREAM_TIMEOUT")).as(log).isEqualTo(3);
    }

    private void withoutItsProvider(TestIdentityProvider provider, String token) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.get("/api/subsidy/v1/x", "Bearer " + token).statusCode())
                    .isEqualTo(503);
        }
        provider.startAgain();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> gateway.get("/api/subsidy/v1/x", "Bearer " + token).statusCode() == 200);
        provider.stop();
        TimeUnit.SECONDS.sleep(1);
        provider.startAgain();
    }

    private void refusedByItsService(String token) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.get("/api/furusato/v1/sites", "").statusCode()).isEqualTo(503);
        }
        moody.behave((socket, service) -> {
            service.readHead(socket);
            TimeUnit.SECONDS.sleep(3);
        });
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.get("/api/seminar/v1/seminars", "").statusCode()).isEqualTo(504);
        }
        moody.behave((socket, service) -> {
            service.readHead(socket);
            socket.setSoLinger(true, 0);
        });
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.get("/api/seminar/v1/seminars", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(503);
        }
    }

    private void clientsThatLeave(String token) throws Exception {
        String authorized = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n";
        moody.behave((socket, service) -> {
            service.readHead(socket);
            RawService.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
            byte[] block = new byte[64 * 1024];
            while (true) {
                socket.getOutputStream().write(block);
            }
        });
        for (String request : List.of(
                "GET /docs/swagger-ui.js HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /docs/swagger-ui.js HTTP/1.1\r\nHost: loc",
                "GET /api/seminar/v1/seminars HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /api/subsidy/v1/x" + authorized
                        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
                "POST /api/subsidy/v1/x" + authorized
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
                "POST /api/subsidy/v1/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{")) {
            for (boolean abruptly : new boolean[] {true, false}) {
                leave(request, abruptly);
            }
        }
        Thread.sleep(1_500);
    }

    private void leave(String request, boolean abruptly) throws Exception {
        try (Socket socket = new Socket("localhost", gateway.port())) {
            RawService.write(socket, request);
            Thread.sleep(150);
            socket.setSoLinger(abruptly, 0);
        }
    }

    private long count(String text) throws IOException {
        return gateway.output().lines().filter(line -> line.contains(text)).count();
    }

    private void repeat(String request, int times, int status) throws IOException {
        assertThat(RawClient.repeat("127.0.0.1", gateway.port(), request, times, status))
                .isEqualTo(times);
    }

    private long openFiles() throws IOException {
        try (var files =
                Files.list(Path.of("/proc", Long.toString(gateway.process().pid()), "fd"))) {
            return files.count();
        }
    }
}
