package jp.telework.gateway.limits;

import static io.restassured.RestAssured.given;
import static jp.telework.gateway.world.TestIdentityProvider.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.World;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

/** Who sends too much, too often or too slowly; sources of their own, so that other tests are not limited with them. */
@QuarkusTest
@QuarkusTestResource(World.class)
class RateLimitTest {

    private static final String PROTECTED = "/api/seminar/v1/registrations";
    private static final String PUBLIC = "/api/seminar/v1/seminars";

    @TestHTTPResource
    URL gateway;

    @Test
    void stopsAClientThatHasUsedUpItsShareAndNobodyElse() {
        String modest = tokenOf("modest");
        for (int left = 2; left >= 0; left--) {
            given().auth()
                    .oauth2(modest)
                    .get(PROTECTED)
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", containsString("\"client\";q=3;w=3, \"organisation\";q=3000"))
                    .header("RateLimit", containsString("\"client\";r=" + left + ";t="));
        }
        World.seminar().forget();
        given().auth()
                .oauth2(modest)
                .header("Accept-Language", "en")
                .get(PROTECTED)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", containsString("\"client\";r=0"))
                .body("code", equalTo("RATE_LIMITED"))
                .body("detail", equalTo("This client sends too many requests. Please try again in 1 seconds."));
        assertThat(World.seminar().received()).isEmpty();
        given().auth().oauth2(tokenOf("other")).get(PROTECTED).then().statusCode(200);
        given().get(PUBLIC).then().statusCode(200);
    }

    @Test
    void stopsAnAddressThatFloodsWithoutAToken() throws IOException {
        assertThat(flood("127.0.0.71", "GET " + PROTECTED, "")).isGreaterThan(0);
        assertThat(once("127.0.0.72", "GET " + PUBLIC, "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void stopsAnAddressThatTriesTokensButNotAGoodTokenFromThere() throws IOException {
        assertThat(flood("127.0.0.73", "GET " + PROTECTED, "Authorization: Bearer bad.token.x\r\n"))
                .isGreaterThan(0);
        String good = "Authorization: Bearer " + World.provider().token() + "\r\n";
        assertThat(once("127.0.0.73", "GET " + PROTECTED, good)).startsWith("HTTP/1.1 200");
    }

    @Test
    void isStricterWithPublicWrites() throws IOException {
        String entry = "POST /api/twins/entries HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
        assertThat(RawClient.repeat("127.0.0.74", gateway.getPort(), entry, 330, 429))
                .isPositive();
        assertThat(once("127.0.0.74", "GET /api/twins/entries", "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void endsABodyThatComesTooSlowly() throws Exception {
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            Thread.sleep(5_000);
        });
        try (Socket socket = new Socket("127.0.0.1", gateway.getPort())) {
            socket.setSoTimeout(5_000);
            write(
                    socket,
                    "POST /api/raw/slow-body HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                            + "Content-Length: 1000\r\n\r\nx");
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"REQUEST_TIMEOUT\"");
        }
    }

    private static String tokenOf(String client) {
        JwtClaims claims = World.provider().claims();
        claims.setClaim("azp", client);
        return sign(claims, World.provider().rsaKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    /** Sends more than the burst of 2,000 over one connection, and counts how many were refused. */
    private int flood(String from, String requestLine, String headers) throws IOException {
        String request = requestLine + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
        return RawClient.repeat(from, gateway.getPort(), request, 2_500, 429);
    }

    private String once(String from, String requestLine, String headers) {
        return RawClient.exchange(
                from,
                gateway.getPort(),
                requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
