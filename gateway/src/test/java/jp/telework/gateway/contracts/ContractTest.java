package jp.telework.gateway.contracts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.gateway.world.OpenApiSamples;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** One document for all services, as clients get it. */
@QuarkusTest
@QuarkusTestResource(World.class)
class ContractTest {

    @BeforeEach
    void waitForAllServices() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> given().get("/openapi").statusCode() == 200
                        && paths(document()).size() == 5);
    }

    @AfterEach
    void publishTheSamplesAgain() {
        OpenApiSamples.publish();
    }

    @Test
    void containsThePathsOfAllServicesAndNothingInternal() throws IOException {
        assertThat(paths(document()))
                .containsExactlyInAnyOrder(
                        "/api/subsidy/v1/calls",
                        "/api/subsidy/v1/applications",
                        "/api/furusato/v1/sites",
                        "/api/seminar/v1/seminars",
                        "/api/promotion/v1/self-check-form");
        assertThat(document().getString("openapi")).isEqualTo("3.1.0");
        assertThat(document().getString("servers[0].url")).isEqualTo("/");
        assertThat(document().getString("info.description"))
                .containsPattern("Services without a description yet: .*closed")
                .doesNotContainPattern("yet: .*subsidy");
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<revision>" + document().getString("info.version") + "</revision>");
    }

    @Test
    void keepsWhatIsSharedOnceAndTellsClashesApart() {
        JsonPath document = document();
        assertThat(document.getMap("components.schemas").keySet())
                .containsExactlyInAnyOrder("Problem", "FieldError", "Call", "Site", "SubsidyPage", "FurusatoPage");
        String schema = "get.responses.'200'.content.'application/json'.schema.$ref";
        assertThat(document.getString("paths.'/api/subsidy/v1/calls'." + schema))
                .isEqualTo("#/components/schemas/SubsidyPage");
        assertThat(document.getString("paths.'/api/furusato/v1/sites'." + schema))
                .isEqualTo("#/components/schemas/FurusatoPage");
        assertThat(document.getString("components.schemas.FurusatoPage.properties.items.items.$ref"))
                .isEqualTo("#/components/schemas/Site");
    }

    @Test
    void groupsTagsByTaskAndKeepsOperationIdsApart() {
        JsonPath document = document();
        assertThat(document.getList("paths.'/api/subsidy/v1/calls'.get.tags")).isEqualTo(List.of("subsidy / Calls"));
        assertThat(document.getList("paths.'/api/subsidy/v1/applications'.post.tags"))
                .isEqualTo(List.of("subsidy"));
        assertThat(document.getString("tags.find { it.name == 'subsidy / Calls' }.description"))
                .isEqualTo("公募");
        assertThat(document.getList("tags.name"))
                .containsSubsequence("subsidy / Calls", "furusato / Sites", "seminar / Seminars", "subsidy");
        assertThat(document.getList("'x-tagGroups'.name"))
                .containsSubsequence("応募する / Apply", "研修・セミナーに参加する / Attend seminars and courses", "その他 / Other");
        assertThat(document.getList("'x-tagGroups'.find { it.name == '応募する / Apply' }.tags"))
                .isEqualTo(List.of("subsidy / Calls"));
        assertThat(List.of(
                        document.getString("paths.'/api/subsidy/v1/calls'.get.operationId"),
                        document.getString("paths.'/api/furusato/v1/sites'.get.operationId")))
                .containsExactly("subsidyList", "furusatoList");
    }

    @Test
    void keepsSharedParametersOnceAndLeadsLinksToTheirOwnService() {
        JsonPath document = document();
        assertThat(document.getMap("components.parameters").keySet()).isEqualTo(Set.of("Limit"));
        assertThat(document.getMap("components.links").keySet()).isEqualTo(Set.of("SubsidyNext", "FurusatoNext"));
        for (String[] service :
                new String[][] {{"SubsidyNext", "/api/subsidy/v1/calls"}, {"FurusatoNext", "/api/furusato/v1/sites"}}) {
            String operation = "paths.'" + service[1] + "'.get.";
            assertThat(document.getString(operation + "responses.'200'.links.next.$ref"))
                    .isEqualTo("#/components/links/" + service[0]);
            assertThat(document.getString("components.links." + service[0] + ".operationId"))
                    .isEqualTo(document.getString(operation + "operationId"));
            assertThat(document.getString(operation + "parameters[0].$ref")).isEqualTo("#/components/parameters/Limit");
        }
    }

    @Test
    void tellsTheHeadersOfEveryAnswer() {
        assertThat(document().getMap("x-headers").keySet())
                .isEqualTo(Set.of(
                        "RateLimit",
                        "RateLimit-Policy",
                        "X-Frame-Options",
                        "Cross-Origin-Resource-Policy",
                        "Strict-Transport-Security",
                        "X-Request-Id"));
        assertThat(document().getString("paths.'/api/subsidy/v1/calls'.get.responses.'429'.headers.Retry-After.$ref"))
                .isEqualTo("#/components/headers/RetryAfter");
        assertThat(document().getMap("components.headers").keySet()).isEqualTo(Set.of("RetryAfter"));
    }

    @Test
    void tellsWhichOperationsNeedAToken() {
        JsonPath document = document();
        assertThat(document.getList("paths.'/api/subsidy/v1/calls'.get.security"))
                .isEmpty();
        assertThat(document.getMap("paths.'/api/subsidy/v1/applications'.post.security[0]"))
                .containsKey("bearer");
        assertThat(document.getMap("components.securitySchemes").keySet()).isEqualTo(Set.of("bearer", "signIn"));
    }

    @Test
    void tellsThePageWhereToSignIn() {
        await().atMost(Duration.ofSeconds(5))
                .until(() -> document().getMap("components.securitySchemes").containsKey("signIn"));
        String flow = "components.securitySchemes.signIn.flows.authorizationCode.";
        assertThat(document().getString(flow + "authorizationUrl"))
                .startsWith(World.provider().issuer())
                .endsWith("/auth");
        assertThat(document().getString(flow + "tokenUrl"))
                .startsWith(World.provider().issuer())
                .endsWith("/token");
        assertThat(document().getString(flow + "'x-client-id'")).isEqualTo("portal");
        assertThat(document().getList("paths.'/api/subsidy/v1/applications'.post.security"))
                .hasSize(2);
    }

    @Test
    void keepsTheLastKnownDocumentOfAServiceThatIsAway() throws InterruptedException {
        World.seminar().stop();
        try {
            // Several refreshes long.
            Thread.sleep(800);
            assertThat(paths(document())).contains("/api/seminar/v1/seminars");
        } finally {
            World.seminar().startAgain();
        }
    }

    @Test
    void keepsTheLastKnownDocumentWhenAServiceSendsNonsense() throws InterruptedException {
        World.seminar().openApi("<html>Bad gateway</html>");
        Thread.sleep(800);
        assertThat(paths(document())).contains("/api/seminar/v1/seminars");
    }

    @Test
    void followsAChange() {
        String before = given().get("/openapi").header("ETag");
        World.seminar()
                .openApi(
                        "{\"openapi\":\"3.1.0\",\"paths\":{\"/api/seminar/v1/courses\":{\"get\":{\"responses\":{}}}}}");
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(paths(document()))
                .contains("/api/seminar/v1/courses")
                .doesNotContain("/api/seminar/v1/seminars"));
        assertThat(given().get("/openapi").header("ETag")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /openapi,             */*,                 application/json
                    /openapi?format=json, application/yaml,    application/json
                    /openapi?format=yaml, application/json,    application/yaml
                    /openapi.json,        application/yaml,    application/json
                    /openapi.yaml,        */*,                 application/yaml
                    /openapi,             application/yaml,    application/yaml
                    /openapi,             'text/html,*/*',     application/json
                    """)
    void comesInTheFormThatIsAskedFor(String path, String accept, String mediaType) {
        given().header("Accept", accept).get(path).then().statusCode(200).contentType(startsWith(mediaType));
    }

    @Test
    void saysTheSameInBothForms() {
        Map<String, Object> yaml = new Yaml().load(given().get("/openapi.yaml").asString());
        assertThat(yaml).isEqualTo(document().getMap(""));
        assertThat(given().get("/openapi.yaml").asString()).contains("公募").doesNotContain("&id", "*id");
    }

    @Test
    void refusesAFormItDoesNotHave() {
        given().get("/openapi?format=xml").then().statusCode(400).body("code", equalTo("UNKNOWN_FORMAT"));
    }

    @Test
    void isNotSentAgainWhenItHasNotChanged() {
        String tag = given().get("/openapi").header("ETag");
        given().header("If-None-Match", tag)
                .get("/openapi")
                .then()
                .statusCode(304)
                .body(equalTo(""));
        // RestAssured asks for gzip by itself, so the tag is that of the compressed form.
        String plain = given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("If-None-Match", tag)
                .get("/openapi")
                .then()
                .statusCode(200)
                .header("Vary", equalTo("Accept, Accept-Encoding"))
                .extract()
                .header("ETag");
        assertThat(plain).isNotEqualTo(tag);
    }

    @Test
    void isReadOnly() {
        given().post("/openapi").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
    }

    private static JsonPath document() {
        return given().get("/openapi?format=json").jsonPath();
    }

    private static Set<Object> paths(JsonPath document) {
        return document.getMap("paths").keySet();
    }
}
