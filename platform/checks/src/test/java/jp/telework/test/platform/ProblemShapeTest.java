package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.http.RawHttp;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceDatabase("notes")
class ProblemShapeTest {

    /** Checks what every problem has, and returns it. */
    static Map<String, Object> problem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        Map<String, Object> problem = response.jsonPath().getMap("");
        assertThat(problem)
                .containsEntry("status", status)
                .containsEntry("code", code)
                .containsEntry(
                        "type", "urn:telework:problem:" + code.toLowerCase().replace('_', '-'))
                .containsKeys("title", "detail", "instance", "requestId", "errors");
        assertThat(problem.get("requestId")).isEqualTo(response.header("X-Request-Id"));
        assertThat(problem.get("instance").toString()).startsWith("/");
        return problem;
    }

    @Test
    void speaksJapaneseByDefault() {
        Response response = Api.make(Identity.SHIRAHAMA, "ﾃﾚﾜｰｸ");
        Map<String, Object> problem = problem(response, 422, "TEXT_HALF_WIDTH_KANA");
        assertThat(problem).containsEntry("title", "半角カナは使えません").containsEntry("instance", Api.NOTES);
        assertThat(response.header("Content-Language")).isEqualTo("ja");
        assertThat((List<?>) problem.get("errors"))
                .singleElement()
                .isEqualTo(Map.of(
                        "pointer", "/title", "code", "TEXT_HALF_WIDTH_KANA", "message", "半角カナは使えません。全角カナで入力してください。"));
    }

    @Test
    void speaksEnglishWhenAsked() {
        Response response = Api.json(Identity.SHIRAHAMA, Api.title("ﾃﾚﾜｰｸ"))
                .header("Accept-Language", "en-GB,ja;q=0.5")
                .post(Api.NOTES);
        assertThat(problem(response, 422, "TEXT_HALF_WIDTH_KANA"))
                .containsEntry("title", "Half-width kana not allowed");
        assertThat(response.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void keepsTheCallersRequestId() {
        Response response = given().header("X-Request-Id", "gateway-0123.45_6").get(Api.NOTES);
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("gateway-0123.45_6");
        assertThat(problem(response, 401, "UNAUTHENTICATED")).containsEntry("requestId", "gateway-0123.45_6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "with space inside",
                "quote\"in-it",
                "日本語のリクエスト",
                "x123456789x123456789x123456789x123456789x123456789x123456789x12345"
            })
    void replacesARequestIdThatCouldBreakALog(String sent) {
        String head = "GET " + Api.NOTES + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Request-Id: " + sent
                + "\r\n\r\n";
        RawHttp.Response response =
                RawHttp.exchange(RunningService.outside(), head.getBytes(StandardCharsets.UTF_8), new byte[0]);
        assertThat(response.header("X-Request-Id")).hasSize(36).isNotEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/notes/v1/nothing-here, 404, NOT_FOUND",
        "GET, /somewhere/else, 404, NOT_FOUND",
        "GET, /, 404, NOT_FOUND",
        "GET, /api/notes/v1/notes/not-a-uuid, 404, NOT_FOUND",
        "DELETE, /api/notes/v1/notes, 405, METHOD_NOT_ALLOWED",
        "PATCH, /api/notes/v1/notes/0198c0de-0000-7000-8000-000000000001, 405, METHOD_NOT_ALLOWED",
    })
    void answersUnknownAddressesAndMethodsWithProblems(String method, String path, int status, String code) {
        problem(Api.as(Identity.SHIRAHAMA).request(method, path), status, code);
    }

    @Test
    void answersAnUnknownMediaTypeWithAProblem() {
        problem(
                Api.as(Identity.SHIRAHAMA).contentType("text/plain").body("x").post(Api.NOTES),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void answersAnUnacceptableFormatWithAProblem() {
        problem(Api.as(Identity.SHIRAHAMA).accept("application/pdf").get(Api.NOTES), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void saysNothingAboutAFailureOfOurs() {
        Response response = given().get("/api/notes/v1/trouble/failure");
        problem(response, 500, "INTERNAL_ERROR");
        assertThat(response.asString() + response.headers())
                .doesNotContain("password", "Secret", "SELECT", "IllegalState", "\tat ", "jp.telework.");
    }

    @Test
    void pointsAtTheFieldThatHasTheWrongType() {
        Map<String, Object> problem = problem(
                Api.json(Identity.SHIRAHAMA, "{\"title\":\"a\",\"pages\":\"1\"}")
                        .post(Api.NOTES),
                400,
                "WRONG_TYPE");
        assertThat(problem.get("errors").toString()).contains("pointer=/pages");
    }

    @Test
    void pointsAtAFieldThatDoesNotExist() {
        Map<String, Object> problem =
                problem(Api.json(Identity.SHIRAHAMA, "{\"titel\":\"a\"}").post(Api.NOTES), 400, "UNKNOWN_FIELD");
        assertThat(problem.get("errors").toString()).contains("pointer=/titel");
        assertThat(problem)
                .containsEntry("allowed", List.of("pages", "title"))
                .containsEntry("missing", List.of("title"));
        // Sent behind the unknown one, so that reading had ended before it.
        assertThat(problem(
                        Api.json(Identity.SHIRAHAMA, "{\"page\":1,\"title\":\"a\"}")
                                .post(Api.NOTES),
                        400,
                        "UNKNOWN_FIELD"))
                .doesNotContainKey("missing");
    }

    @Test
    void namesLineAndColumnOfBrokenJson() {
        Map<String, Object> problem =
                problem(Api.json(Identity.SHIRAHAMA, "{\n  \"title\": }").post(Api.NOTES), 400, "MALFORMED_BODY");
        assertThat(problem.get("detail").toString()).contains("2行目");
    }

    @Test
    void boundsABodyWhateverItsLengthHeaderSays() {
        String large = Api.title("x".repeat(2_000_000));
        problem(Api.json(Identity.SHIRAHAMA, large).post(Api.NOTES), 413, "BODY_TOO_LARGE");
    }
}
