package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.compatibility.Compatibility;
import jp.telework.test.rest.JsonPath;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The toy service's renaming is deprecated: its answers and the contract tell it. */
@QuarkusTest
@ServiceDatabase("notes")
class DeprecationTest {

    private static final String SINCE = "@1796050800";
    private static final String SUNSET = "Tue, 30 Nov 2027 15:00:00 GMT";
    private static final String LINK = "</api/notes/v2/notes>; rel=\"successor-version\", </docs>; rel=\"deprecation\"";
    private static final String OPERATION = "paths.'/api/notes/v1/notes/{id}'.put";

    private static Response rename(String note, Map<String, String> headers) {
        return Api.json(Identity.SHIRAHAMA, Api.title("二つ目")).headers(headers).put(note);
    }

    @Test
    void everyAnswerTellsTheEnd() {
        String note = Api.made(Identity.SHIRAHAMA);
        Map<Response, Integer> answers = Map.of(
                rename(note, Map.of()), 428,
                rename(note, Map.of("If-Match", "\"9\"")), 412,
                rename(note, Map.of("If-Match", "\"0\"")), 200);
        answers.forEach((answer, status) -> {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.header("Deprecation")).isEqualTo(SINCE);
            assertThat(answer.header("Sunset")).isEqualTo(SUNSET);
            assertThat(answer.header("Link")).isEqualTo(LINK);
        });
    }

    @Test
    void otherOperationsSayNothing() {
        Response answer = Api.as(Identity.SHIRAHAMA).get(Api.made(Identity.SHIRAHAMA));
        assertThat(answer.headers().map().keySet())
                .isNotEmpty()
                .doesNotContain("deprecation", "sunset", "link", "Deprecation", "Sunset", "Link");
    }

    @Test
    void theContractTellsIt() {
        JsonPath contract = JsonPath.from(RunningService.openApi());
        assertThat(contract.getBoolean(OPERATION + ".deprecated")).isTrue();
        assertThat(contract.getString(OPERATION + ".description"))
                .contains("2026-12-01 から非推奨", "gone from 2027-12-01", "/api/notes/v2/notes");
        assertThat(contract.getMap(OPERATION + ".responses").keySet()).contains("200", "409", "412", "428", "503");
        for (Object status : contract.getMap(OPERATION + ".responses").keySet()) {
            String headers = OPERATION + ".responses.'" + status + "'.headers.";
            assertThat(List.of(
                            contract.getString(headers + "Deprecation.schema.const"),
                            contract.getString(headers + "Sunset.schema.const"),
                            contract.getString(headers + "Link.schema.const")))
                    .containsExactly(SINCE, SUNSET, LINK);
        }
        assertThat(contract.getString("paths.'/api/notes/v1/notes/{id}'.get.deprecated"))
                .isNull();
    }

    /** The released contract is the served one; the next has the operation no more, long before the sunset. */
    @Test
    void theOperationMayNotGoBeforeItsSunset(@TempDir Path folder) throws IOException {
        Path released = Files.writeString(folder.resolve("released.json"), RunningService.openApi());
        Path log = Files.writeString(folder.resolve("changes.md"), "## 2.0.0\n\n- less\n");
        String next = RunningService.openApi()
                .replaceFirst("\"version\" : \"1[.0-9]+\"", "\"version\" : \"2.0.0\"")
                .replaceFirst("\"put\" : \\{(?=\\s*\"[^}]*\"operationId\" : \"renameNote\")", "\"x-put\" : {");
        assertThatThrownBy(() -> Compatibility.assertKept(next, released, log))
                .hasMessageContaining(
                        "no version allows: FORBIDDEN PUT /api/notes/v1/notes/{id}: removed before its sunset");
    }
}
