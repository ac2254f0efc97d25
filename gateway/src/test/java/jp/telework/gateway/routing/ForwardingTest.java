package jp.telework.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.telework.gateway.world.StubService;
import jp.telework.gateway.world.StubService.Received;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to a service, and what comes back. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ForwardingTest {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @BeforeEach
    void startWithACleanSheet() {
        Stream.of(World.subsidy(), World.furusato(), World.seminar()).forEach(service -> service.forget());
    }

    private static RequestSpecification signedIn() {
        return given().urlEncodingEnabled(false).auth().oauth2(World.provider().token());
    }

    @Test
    void takesEachPathToItsService() {
        signedIn().get("/api/subsidy/v1/a").then().statusCode(200);
        signedIn().get("/api/furusato/v1/b").then().statusCode(200);
        signedIn().get("/api/seminar/v1/c").then().statusCode(200);
        assertThat(World.subsidy().onlyReceived().uri()).isEqualTo("/api/subsidy/v1/a");
        assertThat(World.furusato().onlyReceived().uri()).isEqualTo("/api/furusato/v1/b");
        assertThat(World.seminar().onlyReceived().uri()).isEqualTo("/api/seminar/v1/c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/api", "/api/", "/api/subsidyx/v1", "/q/health", "/q/openapi", "/q/metrics"})
    void knowsNothingElse(String path) {
        signedIn()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"))
                .body("instance", equalTo(path));
    }

    @Test
    void keepsPathQueryAndBodyAsTheyAre() {
        signedIn()
                .header("Content-Type", "application/json")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "en")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .body("{\"a\":1}")
                .put("/api/subsidy/v1/x/%E7%99%BD?b=%2F&a=1&a=2")
                .then()
                .statusCode(200);
        Received received = World.subsidy().onlyReceived();
        assertThat(received.method()).isEqualTo("PUT");
        assertThat(received.uri()).isEqualTo("/api/subsidy/v1/x/%E7%99%BD?b=%2F&a=1&a=2");
        assertThat(received.bytes()).isEqualTo(7);
        assertThat(received.headers().getFirst("Content-Type")).startsWith("application/json");
        assertThat(received.headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(received.headers().getFirst("Idempotency-Key")).isEqualTo("k-1");
        assertThat(received.headers().getFirst("Accept-Language")).isEqualTo("en");
        assertThat(received.headers().getFirst("traceparent")).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(received.headers().getFirst("Host"))
                .isEqualTo(World.subsidy().url().substring(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix",
                "X_Forwarded_For",
                "Forwarded",
                "X-Real-IP",
                "X-Gateway-Credential",
                "True-Client-IP",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-HTTP-Method-Override",
                "X-User",
                "X-Tenant",
                "X_Tenant",
                "X-Org",
                "X-Roles",
                "Remote-User",
                "Cookie",
                "Proxy-Authorization",
                "TE",
                "Trailer"
            })
    void doesNotLetTheCallerSpeakForTheGateway(String name) {
        signedIn().header(name, "203.0.113.9").get("/api/subsidy/v1/x").then().statusCode(200);
        Received received = World.subsidy().onlyReceived();
        assertThat(received.headers().values().stream().flatMap(List::stream))
                .noneMatch(value -> value.contains("203.0.113.9"));
        assertThat(received.headers().getFirst("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(received.headers().getFirst("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(received.headers().getFirst("X-Forwarded-Host")).startsWith("localhost:");
        assertThat(received.headers().keySet())
                .extracting(key -> key.toLowerCase(Locale.ROOT))
                .isSubsetOf(
                        "host",
                        "authorization",
                        "accept",
                        "accept-encoding",
                        "user-agent",
                        "x-request-id",
                        "traceparent",
                        "x-forwarded-for",
                        "x-forwarded-proto",
                        "x-forwarded-host");
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefgh, true",
        "R08.FT_000123-x, true",
        "short, false",
        "has space here, false",
        "<script>alert, false"
    })
    void keepsAHarmlessRequestIdAndReplacesAnyOther(String proposed, boolean kept) {
        String answered = signedIn()
                .header("X-Request-Id", proposed)
                .get("/api/subsidy/v1/x")
                .then()
                .header("X-Request-Id", kept ? equalTo(proposed) : matchesPattern(UUID))
                .extract()
                .header("X-Request-Id");
        assertThat(World.subsidy().onlyReceived().headers().get("X-Request-Id")).containsExactly(answered);
    }

    @ParameterizedTest
    @CsvSource({
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01, true",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01, false",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01, false",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01, false",
        "<script>, false"
    })
    void carriesATraceOnWithASpanOfItsOwnAndBeginsOneOtherwise(String parent, boolean goesOn) {
        signedIn()
                .header("traceparent", parent)
                .header("tracestate", "vendor=1")
                .get("/api/subsidy/v1/x")
                .then()
                .statusCode(200);
        var headers = World.subsidy().onlyReceived().headers();
        String passed = headers.getFirst("traceparent");
        assertThat(passed).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}").isNotEqualTo(parent);
        assertThat(passed.startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736")).isEqualTo(goesOn);
        assertThat(headers.containsKey("tracestate")).isEqualTo(goesOn);
    }

    @Test
    void replacesARequestIdThatIsGivenTwice() {
        signedIn()
                .header("X-Request-Id", "first-one", "second-one")
                .get("/nope")
                .then()
                .header("X-Request-Id", matchesPattern(UUID))
                .body("requestId", matchesPattern(UUID));
    }

    @Test
    void passesAServicesRefusalOnUnchanged() {
        signedIn()
                .post("/api/subsidy/v1/refused")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    @Test
    void asksForATableAndPassesItOnWithItsNameAndTheLinkToTheNextPage() {
        byte[] table = signedIn()
                .accept(StubService.WORKBOOK)
                .get("/api/furusato/v1/workbook")
                .then()
                .statusCode(200)
                .contentType(StubService.WORKBOOK)
                .header("Content-Disposition", equalTo("attachment; filename=\"sites.xlsx\""))
                .header("Link", equalTo("<?format=xlsx&cursor=abc>; rel=\"next\""))
                .header("Vary", equalTo("Accept, Accept-Language"))
                .extract()
                .asByteArray();
        assertThat(table).containsExactly('P', 'K', 3, 4, 0, 0xFF, 0x8C, '\r', '\n');
        assertThat(World.furusato().onlyReceived().headers().getFirst("Accept")).isEqualTo(StubService.WORKBOOK);
    }

    @Test
    void passesOnThatAnOperationIsGoingToEnd() {
        signedIn()
                .get("/api/subsidy/v1/deprecated")
                .then()
                .statusCode(200)
                .header("Deprecation", equalTo("@1796050800"))
                .header("Sunset", equalTo("Tue, 30 Nov 2027 15:00:00 GMT"))
                .header("Link", equalTo("</api/subsidy/v2/calls>; rel=\"successor-version\""));
    }

    @Test
    void saysNothingAboutTheInside() {
        signedIn()
                .get("/api/subsidy/v1/talkative")
                .then()
                .statusCode(200)
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Via", nullValue())
                .header("X-Request-Id", not(equalTo("not-the-gateways")))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("base-uri 'none'"))
                .header("Strict-Transport-Security", nullValue())
                .header("Cache-Control", equalTo("no-store"));
        String location = signedIn()
                .post("/api/subsidy/v1/created")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(location).isEqualTo("/api/subsidy/v1/applications/1");
    }

    @Test
    void letsPublicAnswersBeKept() {
        given().get("/api/subsidy/v1/public/talkative")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60"));
    }

    @ParameterizedTest
    @CsvSource({"no-content, 204", "not-modified, 304"})
    void leavesAnswersWithoutABodyWithoutABody(String path, int status) {
        signedIn()
                .get("/api/subsidy/v1/" + path)
                .then()
                .statusCode(status)
                .header("Transfer-Encoding", nullValue())
                .body(equalTo(""));
    }

    @Test
    void answersHeadWithTheHeadersOfGet() {
        String length = given().get("/api/subsidy/v1/calls").then().extract().header("Content-Length");
        given().head("/api/subsidy/v1/calls")
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(length))
                .body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "OPTIONS", "PROPFIND"})
    void refusesMethodsNobodyNeeds(String method) {
        // The methods of the path are known from its contract.
        await().atMost(Duration.ofSeconds(10))
                .until(() -> given().get("/openapi").asString().contains("/api/subsidy/v1/calls"));
        signedIn()
                .request(method, "/api/subsidy/v1/calls")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD"))
                .body("code", equalTo("METHOD_NOT_ALLOWED"));
        assertThat(World.subsidy().received()).isEmpty();
    }
}
