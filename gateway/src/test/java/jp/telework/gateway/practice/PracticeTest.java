package jp.telework.gateway.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.telework.gateway.world.TestIdentityProvider;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway of a practice ground: one clock for all services, and faults on request. */
@QuarkusTest
@TestProfile(PracticeTest.Ground.class)
class PracticeTest {

    private static final String CLOCK = "/practice/clock";
    private static final String CALLS = "/api/subsidy/v1/calls";

    /** Services of its own. */
    public static final class Ground implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PracticeWorld.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @BeforeEach
    void atTheBeginning() {
        PracticeWorld.SERVICES.forEach(service -> {
            service.ahead = Duration.ZERO;
            service.deaf = false;
            service.received.clear();
        });
    }

    private static RequestSpecification as(String role) {
        JwtClaims claims = PracticeWorld.provider().claims();
        claims.setClaim("realm_access", Map.of("roles", List.of(role)));
        return given().auth()
                .oauth2(TestIdentityProvider.sign(
                        claims, PracticeWorld.provider().rsaKey(), AlgorithmIdentifiers.RSA_USING_SHA256))
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    private static ValidatableResponse move(String body) {
        return as("officer").body(body).post(CLOCK).then();
    }

    @Test
    void movesAllServicesByTheSameOffset() {
        move("{\"by\": \"P30D\"}").statusCode(202).body("arrived", equalTo(true));
        assertThat(PracticeWorld.SERVICES)
                .extracting(service -> service.ahead)
                .containsOnly(PracticeWorld.SERVICES.get(0).ahead);
        assertThat(PracticeWorld.SERVICES.get(0).ahead).isEqualTo(Duration.ofDays(30));
        move("{\"to\": \"2045-02-28\"}")
                .statusCode(202)
                .body("time", startsWith("2045-02-28T00:00"))
                .header("Practice-Ground", equalTo("true"));
        as("applicant")
                .get(CLOCK)
                .then()
                .statusCode(200)
                .body("services.keySet()", hasItems("subsidy", "furusato", "seminar"))
                .body("time", startsWith("2045-02-28T00:00"));
    }

    /** A call that reached some services only is made good by the next. */
    @Test
    void bringsServicesTogetherThatWereLeftBehind() {
        PracticeWorld.SERVICES.get(1).ahead = Duration.ofDays(5);
        as("applicant").get(CLOCK).then().statusCode(200).body("arrived", equalTo(false));
        move("{\"by\": \"PT1H\"}").statusCode(202).body("arrived", equalTo(true));
        assertThat(PracticeWorld.SERVICES)
                .extracting(service -> service.ahead)
                .containsOnly(Duration.ofDays(5).plusHours(1));
    }

    @Test
    void onlyForwardAndNotTooFar() {
        move("{\"to\": \"2020-01-01\"}")
                .statusCode(409)
                .body("code", equalTo("CLOCK_RUNS_FORWARD"))
                .body("time[0]", notNullValue());
        move("{\"by\": \"-P1D\"}").statusCode(409);
        move("{\"by\": \"P40Y\"}").statusCode(409);
        move("{\"by\": \"tomorrow\"}").statusCode(400).body("detail", notNullValue());
        move("[]").statusCode(400);
        assertThat(PracticeWorld.SERVICES.get(0).ahead).isZero();
    }

    @Test
    void asksWhoMovesIt() {
        given().get(CLOCK).then().statusCode(401);
        given().body("{\"by\": \"P1D\"}").post(CLOCK).then().statusCode(401);
        as("applicant")
                .body("{\"by\": \"P1D\"}")
                .post(CLOCK)
                .then()
                .statusCode(403)
                .body("roles", hasItems("officer", "secretariat"));
        as("officer").delete(CLOCK).then().statusCode(405).header("Allow", equalTo("GET, POST"));
        assertThat(PracticeWorld.SERVICES.get(0).ahead).isZero();
    }

    @Test
    void saysThatAServiceIsAway() {
        PracticeWorld.SERVICES.get(2).deaf = true;
        move("{\"by\": \"P1D\"}").statusCode(503).header("Retry-After", equalTo("5"));
        assertThat(PracticeWorld.SERVICES.get(0).ahead).isZero();
    }

    @Test
    void refusesOnRequestBeforeTheServiceHears() {
        as("officer")
                .header("Practice-Fault", "429")
                .get(CALLS)
                .then()
                .statusCode(429)
                .body("code", equalTo("RATE_LIMITED"))
                .header("Retry-After", equalTo("3"));
        as("officer")
                .header("Practice-Fault", "503")
                .get(CALLS)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("3"));
        as("officer").header("Practice-Fault", "explode").get(CALLS).then().statusCode(400);
        assertThat(PracticeWorld.SERVICES.get(0).received).isEmpty();
        as("officer").get(CALLS).then().statusCode(201).header("Practice-Time", notNullValue());
    }

    @Test
    void withholdsTheAnswerAfterTheServiceHasDoneItsWork() {
        as("officer")
                .header("Practice-Fault", "timeout-after-commit")
                .body("{}")
                .post(CALLS)
                .then()
                .statusCode(504)
                .body("code", equalTo("UPSTREAM_TIMEOUT"))
                .header("Content-Type", equalTo("application/problem+json"));
        assertThat(PracticeWorld.SERVICES.get(0).received).hasSize(1);
        // The connection to the service is as good as before.
        as("officer").body("{}").post(CALLS).then().statusCode(201).body("done", equalTo(true));
    }

    @Test
    void namesTheRequestWhoseEventsGoOutTwice() {
        as("officer")
                .header("Practice-Fault", "duplicate-webhook")
                .header("X-Request-Id", "my-own-name")
                .body("{}")
                .post(CALLS)
                .then()
                .statusCode(201)
                .header("X-Request-Id", startsWith("twice-"));
        assertThat(PracticeWorld.SERVICES.get(0).received)
                .singleElement()
                .asString()
                .startsWith("twice-");
    }
}
