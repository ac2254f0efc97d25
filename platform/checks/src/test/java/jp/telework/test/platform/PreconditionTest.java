package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceDatabase("notes")
class PreconditionTest {

    private String note;

    @BeforeEach
    void makeANote() {
        note = Api.made(Identity.SHIRAHAMA);
    }

    private Response rename(String title, String ifMatch) {
        var request = Api.json(Identity.SHIRAHAMA, Api.title(title));
        return ifMatch == null
                ? request.put(note)
                : request.header("If-Match", ifMatch).put(note);
    }

    @Test
    void changesWithThePresentTagAndHandsOutTheNextOne() {
        String before = Api.as(Identity.SHIRAHAMA).get(note).header("ETag");
        Response changed = rename("二つ目", before);
        changed.then().statusCode(200);
        String after = Api.as(Identity.SHIRAHAMA).get(note).header("ETag");
        assertThat(before).isEqualTo("\"0\"");
        assertThat(changed.header("ETag")).isEqualTo(after).isEqualTo("\"1\"");
        rename("三つ目", after).then().statusCode(200);
    }

    @Test
    void wantsAPrecondition() {
        ProblemShapeTest.problem(rename("x", null), 428, "PRECONDITION_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"0\"", "0", "\"\"", "nonsense", "\"1\", \"2\""})
    void refusesAStaleWeakOrForeignTag(String tag) {
        ProblemShapeTest.problem(rename("x", tag), 412, "STALE_VERSION");
        assertThat(Api.as(Identity.SHIRAHAMA).get(note).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void takesListsOfTags() {
        rename("x", "\"5\", \"0\"").then().statusCode(200);
    }

    /** It fits every version: callers who did not see each other's change would overwrite it. */
    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "\"0\", *"})
    void refusesATagThatFitsEveryVersion(String tags) {
        ProblemShapeTest.problem(rename("x", tags), 400, "INVALID_HEADER");
        assertThat(Api.as(Identity.SHIRAHAMA).get(note).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void letsOneOfManySimultaneousChangesThrough() {
        List<Integer> statuses = Together.run(
                8, i -> (Callable<Integer>) () -> rename("t" + i, "\"0\"").statusCode());
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(Api.as(Identity.SHIRAHAMA).get(note).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void refusesACommandThatTheStateDoesNotAllow() {
        Api.as(Identity.SHIRAHAMA)
                .header("If-Match", "\"0\"")
                .post(note + "/closing")
                .then()
                .statusCode(200);
        Response again = Api.as(Identity.SHIRAHAMA).header("If-Match", "\"1\"").post(note + "/closing");
        assertThat(ProblemShapeTest.problem(again, 409, "ILLEGAL_TRANSITION")).containsKey("allowed");
    }

    private static String everything() {
        TestDatabase database = TestDatabase.get();
        return List.of("note", "audit_entry", "event", "idempotency_record").stream()
                .map(table -> table + "=" + database.number("SELECT count(*) FROM " + table))
                .toList()
                .toString();
    }

    @Test
    void leavesNothingAfterADryRun() {
        String before = everything();
        Response dry = Api.json(Identity.SHIRAHAMA, Api.title("試し"))
                .header("Idempotency-Key", Api.unique())
                .post(Api.NOTES + "?dryRun=true");
        dry.then().statusCode(200);
        assertThat(dry.jsonPath().getString("title")).isEqualTo("試し");
        assertThat(dry.jsonPath().getList("trace")).isNotNull();
        assertThat(dry.header("ETag")).isNull();
        assertThat(everything()).isEqualTo(before);
        rename("x", "\"0\"").then().statusCode(200);
        assertThat(everything()).as("control: a real run leaves rows").isNotEqualTo(before);
    }

    @Test
    void leavesNothingAfterARefusedDryRun() {
        String before = everything();
        Response dry = Api.json(Identity.SHIRAHAMA, Api.title("ﾃﾚﾜｰｸ")).post(Api.NOTES + "?dryRun=true");
        assertThat(ProblemShapeTest.problem(dry, 422, "TEXT_HALF_WIDTH_KANA")).containsKey("trace");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesADryRunThatIsNeitherTrueNorFalse() {
        Response unclear = Api.json(Identity.SHIRAHAMA, Api.title("a")).post(Api.NOTES + "?dryRun=yes");
        ProblemShapeTest.problem(unclear, 400, "INVALID_PARAMETER");
    }
}
