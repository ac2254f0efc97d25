package jp.telework.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.telework.gateway.world.RawService;
import jp.telework.gateway.world.TestIdentityProvider;
import jp.telework.gateway.world.World;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One caller has three hundred requests that wait, as long polls do; another wants one answer. */
@QuarkusTest
@QuarkusTestResource(World.class)
class AtOnceTest {

    private static final int PARKED = 300;
    private static final int MOST = 40;

    @TestHTTPResource
    URL gateway;

    /** Of this test alone: requests of an earlier one may still trickle in. */
    private final String events = "/api/polled/events/" + UUID.randomUUID();

    private final List<Socket> sockets = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeEach
    void parkWhoeverAsksForEvents() {
        World.raw().behave((socket, service) -> {
            if (service.readHead(socket).contains("/events")) {
                over.await(50, TimeUnit.SECONDS);
            }
            RawService.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
            service.hearOut(socket);
        });
    }

    @AfterEach
    void end() throws IOException {
        over.countDown();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void leaveOthersTheirAnswers() throws Exception {
        park("patient");
        await().atMost(Duration.ofSeconds(20)).until(() -> refused() == PARKED - MOST);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(World.raw().count(events)).isEqualTo(MOST));
        assertThat(statusesForAnother()).containsOnly(200);
        given().auth()
                .oauth2(tokenOf("patient"))
                .header("Accept-Language", "en")
                .get("/api/polled/x")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("code", org.hamcrest.Matchers.equalTo("TOO_MANY_AT_ONCE"))
                .body("detail", org.hamcrest.Matchers.containsString("At most 40 may be under way at once."));
        over.countDown();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().auth()
                                .oauth2(tokenOf("patient"))
                                .get("/api/polled/x")
                                .statusCode()
                        == 200);
    }

    @Test
    void giveTheirPlacesBackWhenTheirClientLeaves() throws Exception {
        park("patient");
        await().atMost(Duration.ofSeconds(20)).until(() -> refused() == PARKED - MOST);
        for (Socket socket : sockets) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().auth()
                                .oauth2(tokenOf("patient"))
                                .get("/api/polled/x")
                                .statusCode()
                        == 200);
    }

    /** The control: a caller without the limit uses up the connections to the service. */
    @Test
    void takeEverythingWithoutTheLimit() throws Exception {
        park("tireless");
        // Once some of the three hundred are refused for want of a connection, no caller gets one.
        await().atMost(Duration.ofSeconds(20)).until(() -> refused() > 0);
        assertThat(statusesForAnother()).contains(503);
    }

    private void park(String client) throws IOException {
        byte[] request = request(events, client).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < PARKED; i++) {
            Socket socket = new Socket("localhost", gateway.getPort());
            sockets.add(socket);
            socket.getOutputStream().write(request);
        }
    }

    private long refused() throws IOException {
        long refused = 0;
        for (Socket socket : sockets) {
            refused += socket.getInputStream().available() > 0 ? 1 : 0;
        }
        return refused;
    }

    /** Over several connections, since each event loop has connections of its own to the service. */
    private List<Integer> statusesForAnother() {
        return java.util.stream.IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> given().auth()
                        .oauth2(tokenOf("another"))
                        .get("/api/polled/x")
                        .statusCode())
                .toList();
    }

    private static String request(String path, String client) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + tokenOf(client) + "\r\n\r\n";
    }

    private static String tokenOf(String client) {
        JwtClaims claims = World.provider().claims();
        claims.setClaim("azp", client);
        claims.unsetClaim("org");
        return TestIdentityProvider.sign(claims, World.provider().rsaKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
    }
}
