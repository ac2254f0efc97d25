package jp.telework.gateway.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With an ingress in front that is trusted: no socket is left open. */
@QuarkusTest
@QuarkusTestResource(World.class)
@TestProfile(BehindAnIngressTest.Trusting.class)
class BehindAnIngressTest {

    /** What production sets, with the entry that once cost a socket for each request in its right spelling. */
    public static final class Trusting implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "telework.edge.trusted-proxies",
                    "127.0.0.1,[::1],10.0.0.0/8",
                    "telework.edge.service-secret",
                    CREDENTIAL);
        }
    }

    private static final String CREDENTIAL = "a-credential-of-the-gateway-for-this-test";
    private static final int REQUESTS = 1_000;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void provesItselfToTheServices() {
        World.subsidy().forget();
        given().header("X-Gateway-Credential", "a client's own").get("/api/subsidy/v1/calls");
        assertThat(World.subsidy().onlyReceived().headers().get("X-Gateway-Credential"))
                .containsExactly(CREDENTIAL);
    }

    @Test
    @Timeout(300)
    void keepsOpenFilesFlat() throws IOException {
        send(REQUESTS / 2);
        long before = openFiles();
        send(REQUESTS);
        assertThat(openFiles() - before).isLessThanOrEqualTo(10);
    }

    /** Quarkus's own reading of these headers threw before any handler ran, and the client waited for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For:",
                "X-Forwarded-For: ,",
                "X-Forwarded-For: [",
                "X-Forwarded-For: unknown",
                "X-Forwarded-For: :80",
                "X-Forwarded-For: 10.0.0.1\r\nX-Forwarded-For: 10.0.0.2",
                "X-Forwarded-Proto: ht tp",
                "X-Forwarded-Host: ,",
                "X-Forwarded-Port: x",
                "Forwarded: for=;;="
            })
    void answersOddHeaders(String header) throws IOException {
        get(header, 2);
    }

    private void send(int requests) throws IOException {
        for (int i = 0; i < requests / 10; i++) {
            get("X-Forwarded-For: 10.1.1." + i, 10);
        }
    }

    private void get(String header, int times) throws IOException {
        String request = "GET /api/seminar/v1/seminars HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n";
        assertThat(RawClient.repeat("127.0.0.1", gateway.getPort(), request, times, 200))
                .isEqualTo(times);
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }
}
