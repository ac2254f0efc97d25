package jp.telework.gateway.identity;

import static io.restassured.RestAssured.given;
import static jp.telework.gateway.world.TestIdentityProvider.newRsaKey;
import static jp.telework.gateway.world.TestIdentityProvider.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import jp.telework.gateway.world.World;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.junit.jupiter.api.Test;

/** The identity provider changes its keys, goes away and comes back. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ProviderTest {

    private static final String PROTECTED = "/api/seminar/v1/registrations";
    private static final PublicJsonWebKey STRANGER = newRsaKey("unknown-key");

    @Test
    void learnsANewKeyWithoutARestart() {
        World.provider().rotateKeys();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> given().auth()
                .oauth2(World.provider().token())
                .get(PROTECTED)
                .then()
                .statusCode(200));
    }

    @Test
    void asksForKeysSeldomHoweverManyUnknownOnesCome() {
        int before = World.provider().keySetRequests();
        for (int i = 0; i < 50; i++) {
            given().auth().oauth2(tokenOfUnknownKey()).get(PROTECTED).then().statusCode(401);
        }
        // The interval between forced refreshes is one second in tests.
        assertThat(World.provider().keySetRequests() - before).isLessThanOrEqualTo(5);
    }

    @Test
    void goesOnWithTheKeysItHasWhileTheProviderIsAway() throws InterruptedException {
        String known = World.provider().token();
        given().auth().oauth2(known).get(PROTECTED).then().statusCode(200);
        World.provider().stop();
        try {
            given().auth().oauth2(known).get(PROTECTED).then().statusCode(200);
            given().get("/api/seminar/v1/seminars").then().statusCode(200);
            // Past the interval, so that the unknown key leads to a question that nobody answers.
            Thread.sleep(1_100);
            World.seminar().forget();
            given().auth()
                    .oauth2(tokenOfUnknownKey())
                    .get(PROTECTED)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", matchesPattern("[0-9]+"))
                    .body("code", equalTo("IDENTITY_PROVIDER_UNAVAILABLE"));
            assertThat(World.seminar().received()).isEmpty();
        } finally {
            World.provider().startAgain();
        }
    }

    private static String tokenOfUnknownKey() {
        return sign(World.provider().claims(), STRANGER, AlgorithmIdentifiers.RSA_USING_SHA256);
    }
}
