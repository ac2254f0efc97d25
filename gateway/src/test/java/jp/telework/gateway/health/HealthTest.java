package jp.telework.gateway.health;

import static io.restassured.RestAssured.given;
import static jp.telework.gateway.world.TestIdentityProvider.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import jp.telework.gateway.world.World;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
class HealthTest {

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @Test
    void namesTheServiceThatIsDownAndStaysReady() {
        World.furusato().stop();
        try {
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> given().get(management("/q/health/ready"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UP"))
                    .body("checks.find { it.name == 'upstreams' }.data.furusato", equalTo("DOWN"))
                    .body("checks.find { it.name == 'upstreams' }.data.seminar", equalTo("UP"))
                    .body("checks.find { it.name == 'upstreams' }.data.identity-provider", equalTo("UP")));
            given().get("/health")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DEGRADED"))
                    .body("services.furusato", equalTo("DOWN"))
                    .body("services.subsidy", equalTo("UP"));
        } finally {
            World.furusato().startAgain();
        }
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/health").then().body("services.furusato", equalTo("UP")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/started"})
    void isAliveWhateverTheServicesDo(String path) {
        given().get(management(path)).then().statusCode(200);
    }

    @Test
    void countsRequestsByRouteNotByPath() {
        given().get("/api/seminar/v1/seminars/0191b2c3-unique-id").then().statusCode(200);
        given().get("/no-such-path-either").then().statusCode(404);
        given().request("INVENTED", "/api/seminar/v1/seminars").then().statusCode(405);
        String metrics = given().get(management("/q/metrics")).asString();
        assertThat(metrics)
                .contains(
                        "http_server_requests_seconds_count",
                        "uri=\"/api/seminar\"",
                        "client=\"anonymous\"",
                        "uri=\"none\"")
                .doesNotContain("unique-id", "no-such-path-either", "INVENTED");
    }

    @Test
    void countsByTheContractsPathsAndByWhoAsks() {
        JwtClaims system = World.provider().claims();
        system.setClaim("preferred_username", "service-account-shirahama-system");
        String systemToken = sign(system, World.provider().rsaKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> given().get("/openapi").asString().contains("/api/subsidy/v1/applications"));
        given().auth().oauth2(World.provider().token()).get("/api/subsidy/v1/applications");
        given().auth().oauth2(systemToken).get("/api/subsidy/v1/applications");
        given().auth().oauth2("no.good.token").get("/api/subsidy/v1/applications");
        String metrics = given().get(management("/q/metrics")).asString();
        for (String client : List.of("person", "system", "refused")) {
            assertThat(metrics.lines())
                    .as(client)
                    .anyMatch(line -> line.startsWith("http_server_requests_seconds_count")
                            && line.contains("uri=\"/api/subsidy/v1/applications\"")
                            && line.contains("client=\"" + client + "\""));
        }
    }

    private String management(String path) {
        return "http://localhost:" + management.getPort() + path;
    }
}
