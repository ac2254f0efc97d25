package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.RawHttp;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest input for each thing that a request may not have. {@link NotesOddRequestTest} tries them everywhere. */
@QuarkusTest
@ServiceDatabase("notes")
class RefusedRequestTest {

    private static final String AUDIT = "/api/notes/v1/audit";

    private static RawHttp.Response get(String path, String header, String value) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", Identity.AUDITOR.bearer());
        headers.put(header, value);
        return RawHttp.send(RunningService.outside().resolve(path), "GET", headers, new byte[0]);
    }

    private static void refusesParameter(Response response, String code, String name) {
        Map<String, Object> problem = ProblemShapeTest.problem(response, 400, code);
        assertThat((List<?>) problem.get("errors"))
                .singleElement()
                .hasFieldOrPropertyWithValue("parameter", name)
                .hasFieldOrPropertyWithValue("code", code);
        assertThat(problem.get("errors").toString()).doesNotContain("pointer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ","})
    void takesAnEmptyAcceptAsAbsent(String accept) {
        RawHttp.Response answer = get(AUDIT, "Accept", accept);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv;q=0 | 406 | application/problem+json",
                "'text/csv;q=0, */*' | 200 | application/json",
                "application/json;q=0 | 406 | application/problem+json",
                "'application/json;q=0.1, text/csv' | 200 | text/csv",
                "json | 400 | application/problem+json",
                "*/*;q=2 | 400 | application/problem+json",
            })
    void readsTheWeightsOfAccept(String accept, int status, String type) {
        RawHttp.Response answer = get(AUDIT, "Accept", accept);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(type);
    }

    @Test
    void refusesACursorWithNul() {
        String nul = Base64.getUrlEncoder().encodeToString("\0".getBytes(StandardCharsets.UTF_8));
        refusesParameter(Api.as(Identity.AUDITOR).get(AUDIT + "?cursor=" + nul), "INVALID_CURSOR", "cursor");
    }

    @Test
    void namesAParameterThatItDoesNotKnow() {
        Response response = Api.as(Identity.AUDITOR).get(AUDIT + "?limits=1");
        refusesParameter(response, "UNKNOWN_PARAMETER", "limits");
        assertThat(response.jsonPath().getList("allowed")).contains("limit", "cursor", "format", "charset");
    }

    @Test
    void namesAParameterThatIsGivenTwice() {
        refusesParameter(Api.as(Identity.AUDITOR).get(AUDIT + "?limit=1&limit=2"), "REPEATED_PARAMETER", "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%EF%BC%91", "%201", "%2B1", "1e1", "01", "1%00", "%C3%28"})
    void namesAParameterThatItCannotRead(String limit) {
        refusesParameter(
                Api.as(Identity.AUDITOR).urlEncodingEnabled(false).get(AUDIT + "?limit=" + limit),
                "INVALID_PARAMETER",
                "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "1", "yes"})
    void takesOnlyTrueAndFalse(String flag) {
        Response response = Api.json(Identity.SHIRAHAMA, Api.title(Api.unique()))
                .queryParam("dryRun", flag)
                .post(Api.NOTES);
        refusesParameter(response, "INVALID_PARAMETER", "dryRun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "0198c0de000070008000000000000001", "x"})
    void findsNothingUnderAnotherShapeOfId(String id) {
        ProblemShapeTest.problem(Api.as(Identity.SHIRAHAMA).get(Api.NOTES + "/" + id), 404, "NOT_FOUND");
    }

    @Test
    void findsWhatItMadeUnderItsIdInCapitals() {
        String address = Api.made(Identity.SHIRAHAMA);
        String id = address.replaceFirst(".*/", "");
        Api.as(Identity.SHIRAHAMA)
                .get(address.replace(id, id.toUpperCase()))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "BOM"})
    void readsJsonInUtf8Alone(String charset) {
        long before = TestDatabase.get().number("SELECT count(*) FROM note");
        String body = Api.title("a");
        byte[] bytes = charset.equals("BOM")
                ? ("\uFEFF" + body).getBytes(StandardCharsets.UTF_8)
                : body.getBytes(Charset.forName(charset));
        Map<String, String> headers =
                Map.of("Authorization", Identity.SHIRAHAMA.bearer(), "Content-Type", "application/json");
        RawHttp.Response answer = RawHttp.send(RunningService.outside().resolve(Api.NOTES), "POST", headers, bytes);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body()).contains("MALFORMED_BODY");
        assertThat(TestDatabase.get().number("SELECT count(*) FROM note")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity, br"})
    void takesNoEncodedBody(String encoding) {
        Response response = Api.json(Identity.SHIRAHAMA, Api.title("a"))
                .header("Content-Encoding", encoding)
                .post(Api.NOTES);
        ProblemShapeTest.problem(response, 415, "UNSUPPORTED_CONTENT_ENCODING");
        assertThat(response.header("Accept-Encoding")).isEqualTo("identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\"", "*"})
    void answersNotModifiedToWhoHasTheTag(String tags) {
        Response response =
                Api.as(Identity.SHIRAHAMA).header("If-None-Match", tags).get(Api.made(Identity.SHIRAHAMA));
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.header("ETag")).isEqualTo("\"0\"");
        assertThat(response.asByteArray()).isEmpty();
    }

    @Test
    void answersWhoHasAnotherTag() {
        Api.as(Identity.SHIRAHAMA)
                .header("If-None-Match", "\"1\"")
                .get(Api.made(Identity.SHIRAHAMA))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/notes | GET, HEAD, OPTIONS, POST",
                "/notes/x/closing | OPTIONS, POST",
                "/audit | GET, HEAD, OPTIONS"
            })
    void namesTheMethodsOfAResource(String path, String allowed) {
        Response refused = Api.as(Identity.AUDITOR).patch("/api/notes/v1" + path);
        ProblemShapeTest.problem(refused, 405, "METHOD_NOT_ALLOWED");
        assertThat(refused.header("Allow")).isEqualTo(allowed);
        Response asked = given().options("/api/notes/v1" + path);
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void hasNothingElsewhere() {
        ProblemShapeTest.problem(given().options("/api/notes/v1/nothing"), 404, "NOT_FOUND");
    }
}
