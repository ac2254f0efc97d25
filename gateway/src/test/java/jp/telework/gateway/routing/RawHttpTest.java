package jp.telework.gateway.routing;

import static jp.telework.gateway.world.RawService.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.World;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no HTTP library writes them, over a socket; {@code \r\n} is added by the test. */
@QuarkusTest
@QuarkusTestResource(World.class)
class RawHttpTest {

    @TestHTTPResource
    URL gateway;

    @BeforeEach
    void startWithACleanSheet() {
        World.subsidy().forget();
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
            service.hearOut(socket);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/subsidy/v1/public/../../../../q/health",
                "/api/subsidy/v1/public/%2e%2e/applications",
                "/api/subsidy/v1/public/..%2fapplications",
                "/api/subsidy/v1/public/..;/applications",
                "/api/subsidy/v1/public/..\\applications",
                "/api/subsidy/v1/public/..%5capplications",
                "/api/subsidy/v1/calls;x=1",
                "/api/subsidy/v1//calls",
                "//api/subsidy/v1/calls",
                "/api/subsidy/v1/calls/%00",
                "/api/subsidy/v1/calls/%0d%0aX:1",
                "/api/subsidy/v1/calls/%252e",
                "/api/subsidy/v1/calls/%zz",
                "http://evil.invalid/api/subsidy/v1/calls",
                "http://localhost/api/subsidy/v1/calls",
                "/api/subsidy/v1/calls#x"
            })
    void refusesATargetThatReadersDisagreeOn(String target) {
        String answer = send("GET " + target + " HTTP/1.1", "Host: localhost");
        assertThat(RawClient.status(answer)).as(answer).isEqualTo(400);
        assertThat(World.subsidy().received()).isEmpty();
    }

    @Test
    void explainsWhatIsWrongWithThePath() {
        assertThat(send("GET /api/subsidy/v1//calls HTTP/1.1", "Host: localhost", "Accept-Language: en"))
                .contains("application/problem+json", "\"code\":\"AMBIGUOUS_PATH\"", "X-Request-Id: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    two hosts                    | Host: localhost~Host: evil.invalid
                    no host                      | X: y
                    empty host                   | Host:
                    host with a path             | Host: localhost/x
                    host with user info          | Host: a@localhost
                    length and chunks            | Host: localhost~Content-Length: 5~Transfer-Encoding: chunked
                    two lengths                  | Host: localhost~Content-Length: 0~Content-Length: 5
                    length with a sign           | Host: localhost~Content-Length: +3
                    negative length              | Host: localhost~Content-Length: -1
                    length that overflows        | Host: localhost~Content-Length: 99999999999999999999
                    list as length               | Host: localhost~Content-Length: 3, 4
                    unknown transfer coding      | Host: localhost~Transfer-Encoding: xchunked
                    two transfer codings         | Host: localhost~Transfer-Encoding: chunked~Transfer-Encoding: identity
                    space before the colon       | Host: localhost~Content-Length : 5
                    drops a header on the way    | Host: localhost~Connection: close, Authorization
                    names our header as its own  | Host: localhost~Connection: X-Request-Id
                    two content types            | Host: localhost~Content-Type: a/b~Content-Type: c/d
                    """)
    void refusesConflictingHeaders(String what, String headers) {
        String answer = send("POST /api/raw/x HTTP/1.1", headers.split("~"));
        assertThat(RawClient.status(answer)).as(what + ": " + answer).isEqualTo(400);
        assertThat(World.raw().heads()).as(what).isEmpty();
    }

    @Test
    void doesNotFindASecondRequestInsideTheFirst() {
        String answer = RawClient.exchange(
                gateway.getPort(),
                "POST /api/raw/a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\nGET /api/raw/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(RawClient.status(answer)).isEqualTo(400);
        assertThat(World.raw().heads()).noneMatch(head -> head.contains("smuggled"));
    }

    @Test
    void answersPipelinedRequestsOneByOneInOrder() {
        String answer = send(
                "GET /api/raw/first HTTP/1.1",
                "Host: localhost",
                "",
                "GET /nope HTTP/1.1",
                "Host: localhost",
                "",
                "GET /api/raw/third HTTP/1.1",
                "Host: localhost",
                "Connection: close");
        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(4).satisfies(parts -> {
            assertThat(parts[1]).startsWith("200");
            assertThat(parts[2]).startsWith("404");
            assertThat(parts[3]).startsWith("200");
        });
        assertThat(World.raw().heads()).hasSize(2);
    }

    @Test
    void staysOnHttp11WhenAnUpgradeIsAskedFor() {
        for (String upgrade : List.of("h2c", "websocket", "TLS/1.0")) {
            String answer = send(
                    "GET /api/raw/x HTTP/1.1",
                    "Host: localhost",
                    "Connection: Upgrade, HTTP2-Settings",
                    "Upgrade: " + upgrade,
                    "HTTP2-Settings: AAMAAABkAAQAAP__",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                    "Sec-WebSocket-Version: 13");
            assertThat(answer).as(upgrade).startsWith("HTTP/1.1 200 OK").doesNotContain("101");
        }
        assertThat(World.raw().heads()).hasSize(3).allSatisfy(head -> assertThat(head.toLowerCase(Locale.ROOT))
                .doesNotContain("upgrade", "http2-settings", "websocket"));
    }

    @Test
    void doesNotSpeakHttp2WithoutBeingAsked() {
        assertThat(RawClient.exchange(gateway.getPort(), "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
                .doesNotContain("200")
                .satisfies(answer -> assertThat(RawClient.status(answer)).isNotEqualTo(200));
    }

    @Test
    void forwardsNoTrailers() {
        String answer = RawClient.exchange(
                gateway.getPort(),
                "POST /api/raw/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\nTrailer: X-User\r\n\r\n"
                        + "2\r\nok\r\n0\r\nX-User: admin\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200 OK");
        assertThat(World.raw().heads()).singleElement().asString().doesNotContainIgnoringCase("x-user");
    }

    @Test
    void dropsUnderscoreTwinsAndFoldedHeaders() {
        send("GET /api/raw/x HTTP/1.1", "Host: localhost", "X_Forwarded_For: 203.0.113.9", "X-A: b", " X-User: admin");
        assertThat(World.raw().heads()).allSatisfy(head -> assertThat(head)
                .doesNotContainIgnoringCase("x_forwarded_for")
                .doesNotContain("admin"));
    }

    @Test
    void refusesTooLongLinesAndHeaders() {
        assertThat(RawClient.status(send("GET /api/raw/" + "a".repeat(9_000) + " HTTP/1.1", "Host: localhost")))
                .isEqualTo(414);
        assertThat(RawClient.status(send("GET /api/raw/x HTTP/1.1", "Host: localhost", "X: " + "a".repeat(20_000))))
                .isEqualTo(431);
        assertThat(World.raw().heads()).isEmpty();
    }

    @Test
    void namesThePathsOwnMethodsInARefusal() {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> send(
                        "OPTIONS /api/subsidy/v1/applications HTTP/1.1", "Host: localhost")
                .contains("\r\nAllow: GET, HEAD, POST\r\n"));
        assertThat(send("OPTIONS /docs HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 405")
                .contains("\r\nAllow: GET, HEAD\r\n");
        assertThat(send("OPTIONS /nothing HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 404");
    }

    @Test
    void takesNoCompressedBodies() {
        String answer =
                send("POST /api/raw/x HTTP/1.1", "Host: localhost", "Content-Encoding: gzip", "Content-Length: 0");
        assertThat(answer)
                .startsWith("HTTP/1.1 415")
                .contains("\r\nAccept-Encoding: identity\r\n", "\"code\":\"UNSUPPORTED_CONTENT_ENCODING\"");
        assertThat(send("GET /api/raw/x HTTP/1.1", "Host: localhost", "Content-Encoding: Identity"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void refusesExpectationsItDoesNotKnow() {
        String answer = send("POST /api/raw/x HTTP/1.1", "Host: localhost", "Expect: 200-maybe", "Content-Length: 0");
        assertThat(RawClient.status(answer)).isEqualTo(417);
    }

    @Test
    void refusesConnect() {
        assertThat(RawClient.status(send("CONNECT example.jp:443 HTTP/1.1", "Host: example.jp:443")))
                .isIn(400, 405);
    }

    @Test
    void servesHttp10() {
        String answer = send("GET /api/raw/x HTTP/1.0", "Host: localhost");
        assertThat(answer).startsWith("HTTP/1.").contains(" 200 OK");
    }

    @Test
    void closesTheConnectionAfterRefusingABodyItHasNotRead() {
        String answer = RawClient.exchange(
                gateway.getPort(),
                "POST /nope HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60\r\n\r\n"
                        + "GET /api/raw/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n            ");
        assertThat(RawClient.status(answer)).isEqualTo(404);
        assertThat(answer).contains("connection: close");
        assertThat(World.raw().heads()).isEmpty();
    }

    private String send(String requestLine, String... headers) {
        return RawClient.exchange(gateway.getPort(), requestLine + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
    }
}
