package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceDatabase("notes")
class AuditTest {

    private final TestDatabase database = TestDatabase.get();

    private static String stream(String note) {
        return "note/" + note.substring(note.lastIndexOf('/') + 1);
    }

    private List<String> texts(String sql) {
        return database.asAdministrator(statement -> {
            List<String> texts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
            return texts;
        });
    }

    private List<String> broken() {
        return texts("SELECT stream || ' ' || position FROM broken_audit_rows()");
    }

    private static Response close(String note, String tag) {
        return Api.as(Identity.SHIRAHAMA).header("If-Match", tag).post(note + "/closing");
    }

    @Test
    void keepsChangesAndRefusedAttemptsOfOneCaseInOneChain() {
        String note = Api.made(Identity.SHIRAHAMA);
        close(note, "\"5\"");
        close(note, "\"0\"");
        close(note, "\"1\"");
        assertThat(texts("SELECT concat_ws(' ', position, action, outcome, code, actor, client, organisation)"
                        + " FROM audit_entry WHERE stream = '" + stream(note) + "' ORDER BY position"))
                .containsExactly(
                        "1 CREATE DONE shirahama telework-cli 8000020304018",
                        "2 CLOSE REFUSED STALE_VERSION shirahama telework-cli 8000020304018",
                        "3 CLOSE DONE shirahama telework-cli 8000020304018",
                        "4 CLOSE REFUSED ILLEGAL_TRANSITION shirahama telework-cli 8000020304018");
        assertThat(broken()).isEmpty();
    }

    @Test
    void linksDigestsOfTheStatesBeforeAndAfter() {
        String note = Api.made(Identity.SHIRAHAMA);
        close(note, "\"0\"");
        List<String> digests =
                texts("SELECT concat_ws(' ', before_digest, after_digest) FROM audit_entry WHERE stream = '"
                        + stream(note) + "' ORDER BY position");
        assertThat(digests.get(0)).hasSize(64);
        assertThat(digests.get(1)).startsWith(digests.get(0) + " ").hasSize(129);
    }

    @Test
    void carriesTheRequestsId() {
        String id = "audit-" + Api.unique();
        Api.json(Identity.SHIRAHAMA, Api.title("a")).header("X-Request-Id", id).post(Api.NOTES);
        assertThat(database.number("SELECT count(*) FROM audit_entry WHERE request_id = '" + id + "'"))
                .isOne();
        assertThat(database.number("SELECT count(*) FROM event WHERE request_id = '" + id + "'"))
                .isOne();
    }

    @Test
    void keepsAnAttemptOnAStrangersCaseOutOfNoOnesSight() {
        String note = Api.made(Identity.SHIRAHAMA);
        Response foreign = Api.as(Identity.ITOSHIMA).header("If-Match", "\"0\"").post(note + "/closing");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(database.number("SELECT count(*) FROM audit_entry WHERE stream = '" + stream(note)
                        + "' AND outcome = 'REFUSED' AND code = 'NOT_FOUND' AND actor = 'itoshima'"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET actor = 'other'",
                "SET code = 'X'",
                "SET occurred_at = occurred_at + interval '1 microsecond'",
                "SET detail = '{\"a\": 1}'",
                "SET hash = overlay(hash placing case left(hash, 1) when '0' then '1' else '0' end from 1 for 1)"
            })
    void namesExactlyTheRowThatSomebodyChanged(String change) {
        String note = Api.made(Identity.SHIRAHAMA);
        close(note, "\"0\"");
        close(note, "\"1\"");
        String where = " WHERE stream = '" + stream(note) + "' AND position = 3";
        database.execute("CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM audit_entry LIMIT 0");
        database.execute("INSERT INTO kept SELECT * FROM audit_entry" + where);
        try {
            database.execute("UPDATE audit_entry " + change + where);
            assertThat(broken()).containsExactly(stream(note) + " 3");
        } finally {
            database.execute("UPDATE audit_entry a SET actor = k.actor, code = k.code, occurred_at = k.occurred_at,"
                    + " detail = k.detail, hash = k.hash FROM kept k WHERE a.id = k.id");
            database.execute("DROP TABLE kept");
        }
        assertThat(broken()).isEmpty();
    }

    @Test
    void namesTheRowAfterOneThatWasLeftOut() {
        String note = Api.made(Identity.SHIRAHAMA);
        close(note, "\"0\"");
        close(note, "\"1\"");
        database.execute("DELETE FROM audit_entry WHERE stream = '" + stream(note) + "' AND position = 2");
        assertThat(broken()).containsExactly(stream(note) + " 3");
        database.execute("DELETE FROM audit_entry WHERE stream = '" + stream(note) + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO audit_entry (stream, position, occurred_at, actor, client, action, outcome, request_id,"
                        + " previous_hash, hash) VALUES ('x/1', 1, now(), 'a', 'c', 'A', 'DONE', 'r', '', '')",
                "UPDATE audit_entry SET actor = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "UPDATE event SET type = 'x'",
                "DELETE FROM event",
                "TRUNCATE event",
                "DROP TABLE audit_entry",
                "ALTER TABLE audit_entry ADD COLUMN x text",
                "CREATE TABLE mine (a int)",
                "ALTER TABLE event DISABLE TRIGGER ALL",
                "CREATE OR REPLACE FUNCTION append_audit(entry jsonb) RETURNS integer LANGUAGE sql AS 'SELECT 1'"
            })
    void givesTheServicesRoleNoWayAround(String statement) {
        assertThatThrownBy(() -> database.asService(s -> s.execute(statement)))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'outcome', 'MAYBE'", "'outcome', NULL", "'other', 'DONE'"})
    void takesNoRowWithoutAnOutcome(String outcome) {
        String entry =
                "SELECT append_audit(jsonb_build_object('stream', 'x/1', 'occurredAt', now(), 'actor', 'a', 'client',"
                        + " 'c', 'action', 'A', 'requestId', 'r', " + outcome + "))";
        assertThatThrownBy(() -> database.asService(s -> s.execute(entry))).hasMessageContaining("no outcome");
    }

    @Test
    void doesNotForkUnderSimultaneousRefusalsAndChanges() {
        String note = Api.made(Identity.SHIRAHAMA);
        Together.run(16, i -> () -> close(note, i == 7 ? "\"0\"" : "\"99\"").statusCode());
        assertThat(broken()).isEmpty();
        assertThat(texts("SELECT position FROM audit_entry WHERE stream = '" + stream(note) + "' ORDER BY position"))
                .hasSize(17)
                .startsWith("1", "2")
                .endsWith("17");
    }

    @Test
    void controlWithoutTheLockSimultaneousRowsCollide() {
        // The function's body without its advisory lock: two transactions compute the same position.
        try {
            assertThatThrownBy(() -> Together.run(8, i -> () -> database.asAdministrator(s -> s.execute("""
                            INSERT INTO audit_entry (stream, position, occurred_at, actor, client, action, outcome,
                                request_id, previous_hash, hash)
                            SELECT 'control/1', coalesce(max(position), 0) + 1, now(), 'a', 'c', 'A', 'DONE', 'r', '', ''
                            FROM audit_entry, pg_sleep(0.2) WHERE stream = 'control/1'
                            """))))
                    .hasStackTraceContaining("audit_entry_stream_position_key");
        } finally {
            database.execute("DELETE FROM audit_entry WHERE stream = 'control/1'");
        }
    }

    @Test
    void showsAuditorsEverythingAndNobodyElseAnything() {
        Api.made(Identity.SHIRAHAMA);
        Response page = Api.as(Identity.AUDITOR).get("/api/notes/v1/audit?limit=1");
        page.then().statusCode(200);
        assertThat(page.jsonPath().getList("items")).hasSize(1);
        assertThat(page.jsonPath().getString("items[0].hash")).hasSize(64);
        String next = page.jsonPath().getString("next");
        Api.as(Identity.AUDITOR)
                .get("/api/notes/v1/audit?limit=1&cursor=" + next)
                .then()
                .statusCode(200);
        ProblemShapeTest.problem(Api.as(Identity.OFFICER).get("/api/notes/v1/audit"), 403, "FORBIDDEN");
    }
}
