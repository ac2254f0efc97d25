package jp.telework.gateway.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
class PagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @Test
    void theLandingPageTellsWhatThisIsInJapaneseFirst() {
        String page = given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .extract()
                .asString();
        assertThat(page).containsSubsequence("テレワーク推進施策", "Telework administration suite");
        assertThat(links(page)).contains("/docs", "/openapi?format=yaml", "/health");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/", "/docs/getting-started", "/registrations", "/consents", "/survey"})
    void pagesLoadOnlyWhatIsHereAndRunNothingInline(String path) {
        String page = given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", containsString("base-uri 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("X-Frame-Options", equalTo("DENY"))
                .extract()
                .asString();
        assertThat(page)
                .doesNotContain("onload=", "style=", "<style", "javascript:")
                .doesNotContainPattern("<script>");
        assertThat(links(page))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).startsWith("/").doesNotStartWith("//"));
    }

    @Test
    void everythingThePagesNeedIsThere() {
        List<String> assets = links(given().get("/docs").asString()).stream()
                .filter(link -> link.startsWith("/docs/"))
                .toList();
        assertThat(assets)
                .hasSize(6)
                .allSatisfy(asset -> given().get(asset).then().statusCode(200));
        // Signing in comes back to a page that hands the code to the one that asked for it.
        assertThat(given().get("/docs/oauth2-redirect.html").asString()).contains("oauth2-redirect.js");
        given().get("/docs/oauth2-redirect.js").then().statusCode(200).contentType(containsString("text/javascript"));
        given().get("/docs")
                .then()
                .header("Content-Security-Policy", containsString("connect-src 'self' http://localhost:"));
        given().get("/docs/swagger-ui.js").then().contentType(containsString("text/javascript"));
        assertThat(given().get("/docs/page.js").asString()).contains("/openapi?format=json");
        assertThat(given().get("/registrations/page.js").asString()).contains("/api/seminar/v1/registrations/");
        assertThat(given().get("/consents/page.js").asString()).contains("/register-consent");
        assertThat(given().get("/survey/page.js").asString()).contains("/survey-responses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/swagger-ui.js", "/docs/page.css", "/registrations", "/favicon.ico"})
    void areNotSentAgainWhenTheyHaveNotChanged(String path) {
        for (String coding : List.of("identity", "gzip")) {
            String tag = undecoded()
                    .header("Accept-Encoding", coding)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("Vary", equalTo("Accept-Encoding"))
                    .extract()
                    .header("ETag");
            assertThat(tag).startsWith("\"").endsWith("\"");
            for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                undecoded()
                        .header("Accept-Encoding", coding)
                        .header("If-None-Match", known)
                        .get(path)
                        .then()
                        .statusCode(304)
                        .header("ETag", equalTo(tag))
                        .body(equalTo(""));
            }
            given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void areCompressedForWhomeverTakesIt() {
        int plain = length(undecoded().head("/docs/swagger-ui.js"), null);
        int compressed = length(undecoded().header("Accept-Encoding", "gzip").head("/docs/swagger-ui.js"), "gzip");
        assertThat(plain).isGreaterThan(3 * compressed);
        assertThat(undecoded().get("/docs/swagger-ui.js").asByteArray()).hasSize(plain);
        assertThat(undecoded()
                        .header("Accept-Encoding", "gzip")
                        .get("/docs/swagger-ui.js")
                        .asByteArray())
                .hasSize(compressed);
    }

    /** A client that asks for no coding by itself and shows the bytes that came. */
    private static RequestSpecification undecoded() {
        return given().config(RestAssured.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    private static int length(Response head, String coding) {
        assertThat(head.header("Content-Encoding")).isEqualTo(coding);
        return Integer.parseInt(head.header("Content-Length"));
    }

    @Test
    void takeNoBody() {
        given().body("x").get("/docs").then().statusCode(413).body("code", equalTo("PAYLOAD_TOO_LARGE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/index.html",
                "/docs/swagger-ui.js.map",
                "/webjars/swagger-ui/5.30.3/index.html",
                "/index.html",
                "/application.properties",
                "/META-INF/MANIFEST.MF",
                "/.git/config"
            })
    void nothingElseOfTheClassPathIsServed(String path) {
        given().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
