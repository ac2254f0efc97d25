package jp.telework.gateway.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.World;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The attacks of the end-to-end suite against the gateway alone, where one sees what would have reached a service. */
@QuarkusTest
@QuarkusTestResource(World.class)
class AttackTest {

    @TestHTTPResource
    URL gateway;

    private static boolean contractsAreKnown;

    @BeforeEach
    void startWithACleanSheet() {
        if (!contractsAreKnown) {
            // What may be sent to an operation is known from its contract.
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> given().get("/openapi").asString().contains("/api/subsidy/v1/applications"));
            contractsAreKnown = true;
        }
        World.subsidy().forget();
    }

    /** Without the breaks in a body that is under way: without HeadDeadline (see below) Vert.x only closes then. */
    static List<AttackCase> requests() {
        return AttackCase.all().stream()
                .filter(attack -> !attack.family().equals("stream"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersAsItShould(AttackCase attack) {
        String answer = RawClient.exchange(
                gateway.getPort(),
                attack.bytes("localhost:" + gateway.getPort(), World.provider().token()));
        // In this process Netty does not find HeadDeadline: what is no request, Vert.x answers. AttackedIT has the
        // bodies.
        assertThat(attack.faultOfStatus(answer)).as(attack + "\n" + answer).isEmpty();
        if (RawClient.status(answer) != 200) {
            assertThat(World.subsidy().received()).as(attack.toString()).isEmpty();
        }
    }

    static List<ForgedToken> tokens() {
        return ForgedToken.all();
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void refusesForgedTokens(ForgedToken forged) {
        var key = World.provider().rsaKey();
        String token = forged.from(World.provider().token(), key.getKeyId(), key.getPublicKey());
        for (String path : List.of("/api/subsidy/v1/applications", "/api/subsidy/v1/calls")) {
            given().header("Authorization", "Bearer " + token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("INVALID_TOKEN"));
        }
        assertThat(World.subsidy().received()).isEmpty();
    }
}
