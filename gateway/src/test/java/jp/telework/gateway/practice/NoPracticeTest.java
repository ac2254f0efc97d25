package jp.telework.gateway.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.Test;

/** Outside of a practice ground there is no clock, and the header that asks for faults means nothing. */
@QuarkusTest
@QuarkusTestResource(World.class)
class NoPracticeTest {

    @Test
    void nothingOfItIsThere() {
        String token = World.provider().token();
        given().auth().oauth2(token).get("/practice/clock").then().statusCode(404);
        given().auth()
                .oauth2(token)
                .body("{\"by\": \"P1D\"}")
                .post("/practice/clock")
                .then()
                .statusCode(404);
        World.subsidy().forget();
        for (String fault : new String[] {"429", "503", "timeout-after-commit", "duplicate-webhook", "explode"}) {
            given().auth()
                    .oauth2(token)
                    .header("Practice-Fault", fault)
                    .get("/api/subsidy/v1/calls")
                    .then()
                    .statusCode(200)
                    .header("Practice-Ground", nullValue());
        }
        assertThat(World.subsidy().received()).hasSize(5).allSatisfy(received -> assertThat(
                        received.headers().getFirst("X-Request-Id"))
                .doesNotStartWith("twice-"));
    }
}
