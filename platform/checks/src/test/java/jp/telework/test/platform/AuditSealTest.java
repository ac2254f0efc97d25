package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.kernel.audit.MerkleTree;
import jp.telework.kernel.audit.SealKey;
import jp.telework.kernel.audit.TrailFinding;
import jp.telework.platform.seal.CheckAudit;
import jp.telework.platform.seal.SealAudit;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seals over real rows, and what the owner of the tables can do to them. */
@QuarkusTest
@ServiceDatabase("notes")
class AuditSealTest {

    private static final String AUDIT = "/api/notes/v1/audit";

    /** As the settings of developers' machines have it. */
    private static final SealKey KEY = SealKey.ofSecret("telework-local-audit-seal-secret-of-32-bytes");

    private final TestDatabase database = TestDatabase.get();

    @Inject
    SealAudit audit;

    @Inject
    CheckAudit check;

    private String note = "";

    @BeforeEach
    void sealSomething() {
        String made = Api.made(Identity.SHIRAHAMA);
        note = "note/" + made.substring(made.lastIndexOf('/') + 1);
        Api.as(Identity.SHIRAHAMA).header("If-Match", "\"5\"").post(made + "/closing");
        Api.as(Identity.SHIRAHAMA).header("If-Match", "\"0\"").post(made + "/closing");
        assertThat(audit.seal()).isPresent();
    }

    private List<String> findings() {
        return check.whole().findings().stream().map(TrailFinding::place).toList();
    }

    @Test
    void findsNothingInWhatNobodyTouched() {
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM audit_entry WHERE stream = '%s' AND position = 3",
                "DELETE FROM audit_entry WHERE stream = '%s'",
                "DELETE FROM audit_entry WHERE stream = '%s' AND position = 1",
                "UPDATE audit_entry SET actor = 'other' WHERE stream = '%s' AND position = 2",
                "UPDATE audit_entry e SET actor = 'other', hash ="
                        + " encode(sha256(convert_to(audit_text(jsonb_populate_record(e, '{\"actor\": \"other\"}')),"
                        + " 'UTF8')), 'hex') WHERE stream = '%s' AND position = 3",
                "UPDATE audit_entry SET stream = stream || 'x' WHERE stream = '%s'",
                "DELETE FROM audit_sealed_head WHERE stream = '%s'",
            })
    void findsWhatTheOwnerOfTheTableDidToASealedStream(String attack) {
        database.execute("CREATE TABLE kept_rows AS SELECT * FROM audit_entry WHERE stream = '" + note + "'");
        database.execute("CREATE TABLE kept_heads AS SELECT * FROM audit_sealed_head WHERE stream = '" + note + "'");
        try {
            database.execute(attack.formatted(note));
            assertThat(findings()).isNotEmpty();
        } finally {
            database.execute("DELETE FROM audit_entry WHERE stream LIKE '" + note + "%'");
            database.execute("INSERT INTO audit_entry OVERRIDING SYSTEM VALUE SELECT * FROM kept_rows");
            database.execute("DELETE FROM audit_sealed_head WHERE stream = '" + note + "'");
            database.execute("INSERT INTO audit_sealed_head SELECT * FROM kept_heads");
            database.execute("DROP TABLE kept_rows, kept_heads");
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void showsTheFindingsToOperators() {
        database.execute("UPDATE audit_seal SET rows = rows + 1 WHERE number = 1");
        try {
            check.run();
            assertThat(metric("telework_audit_findings")).isPositive();
        } finally {
            database.execute("UPDATE audit_seal SET rows = rows - 1 WHERE number = 1");
        }
        check.run();
        assertThat(metric("telework_audit_findings")).isZero();
    }

    @Test
    void readsWhatIsNewAndAPartOfWhatIsOld() {
        long all = check.whole().rows();
        Api.made(Identity.SHIRAHAMA);
        assertThat(check.run().findings()).isEmpty();
        // The row of the note, and of the rest one of 28 parts; rows of the last ten minutes may be read twice.
        assertThat(metric("telework_audit_check_rows")).isLessThan(all / 28 + 1 + 20);
        assertThat(metric("telework_audit_whole_age_seconds")).isNotNegative();
    }

    /** An older row is found when the walk comes to it, and found again until it is as it was. */
    @Test
    void findsWhatWasDoneToAnOlderRowWithinOneWalk() {
        assertThat(findings()).isEmpty();
        String hash = database.asAdministrator(statement -> {
            try (var row = statement.executeQuery("UPDATE audit_entry e SET actor = 'other' WHERE stream = '" + note
                    + "' AND position = 1 RETURNING hash")) {
                row.next();
                return row.getString(1);
            }
        });
        try {
            int checks = 0;
            while (check.run().findings().isEmpty()) {
                checks++;
                assertThat(checks).isLessThanOrEqualTo(29);
            }
            assertThat(check.run().findings().toString()).contains(note + " 1");
        } finally {
            database.execute("UPDATE audit_entry SET actor = 'shirahama' WHERE hash = '" + hash + "'");
        }
        assertThat(check.run().findings()).isEmpty();
    }

    private static double metric(String name) {
        String all = Rest.get(RunningService.management() + "/q/metrics").asString();
        return all.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void provesThatTheRowsOfACaseAreSealed() {
        Response proof = Api.as(Identity.AUDITOR).get(AUDIT + "/" + note + "/proof");
        proof.then().statusCode(200);
        String leaf = note + "\n" + proof.jsonPath().getInt("position") + "\n"
                + proof.jsonPath().getString("hash");
        String root = MerkleTree.rootOf(
                leaf.getBytes(StandardCharsets.UTF_8),
                proof.jsonPath().getInt("leaf"),
                proof.jsonPath().getInt("seal.heads"),
                proof.jsonPath().getList("path"));
        assertThat(proof.jsonPath().getInt("position")).isEqualTo(3);
        assertThat(root).isEqualTo(proof.jsonPath().getString("seal.root"));
        String statement = proof.jsonPath().getString("seal.statement");
        assertThat(statement).contains("service: notes\n", "root: " + root + "\n");
        assertThat(KEY.verifies(statement, proof.jsonPath().getString("seal.signature")))
                .isTrue();
        Response keys = Rest.get(AUDIT + "/keys");
        assertThat(keys.jsonPath().getString("keys[0].kid")).isEqualTo(KEY.id());
        assertThat(keys.jsonPath().getString("keys[0].x")).isEqualTo(KEY.publicJwk());
    }

    @Test
    void hasNoProofForWhatNoSealCovers() {
        ProblemShapeTest.problem(
                Api.as(Identity.AUDITOR).get(AUDIT + "/note/" + UUID.randomUUID() + "/proof"), 404, "NOT_FOUND");
    }

    @Test
    void tellsEachSealAsAnEventToTheMinistryAlone() {
        Response newest = Api.as(Identity.AUDITOR).get(AUDIT + "/seals?limit=1");
        String id = newest.jsonPath().getString("items[0].id");
        String event = "SELECT count(*) FROM event WHERE subject = 'audit/" + id
                + "' AND type = 'jp.telework.notes.audit.sealed.v1' AND organisation IS NULL"
                + " AND data ->> 'signature' = '" + newest.jsonPath().getString("items[0].signature") + "'";
        assertThat(database.number(event)).isOne();
    }

    @Test
    void chainsEachSealToTheOneBefore() {
        AuditSeal second = audit.seal().orElseThrow();
        AuditSeal third = audit.seal().orElseThrow();
        assertThat(third.previous()).isEqualTo(second.digest());
        assertThat(third.number()).isEqualTo(second.number() + 1);
        // The row of the second seal itself.
        assertThat(third.heads()).isOne();
        assertThat(findings()).isEmpty();
    }

    /** Replicas that seal at the same time make one seal, and none without its number. */
    @Test
    void doesNotForkWhenReplicasSealAtTheSameTime() {
        long before = database.number("SELECT max(number) FROM audit_seal");
        long made = Together.run(6, i -> () -> audit.seal().isPresent()).stream()
                .filter(done -> done)
                .count();
        assertThat(made).isPositive();
        assertThat(database.number("SELECT max(number) FROM audit_seal")).isEqualTo(before + made);
        assertThat(findings()).isEmpty();
    }

    /** While rows are written, seals leave none of them out for good. */
    @Test
    void coversWhatIsWrittenWhileItSeals() {
        Together.run(6, i -> () -> {
            if (i == 0) {
                audit.seal();
            } else {
                Api.made(Identity.SHIRAHAMA);
            }
            return i;
        });
        audit.seal();
        audit.seal();
        assertThat(database.number(
                        "SELECT count(*) FROM audit_entry e WHERE e.stream LIKE 'note/%' AND NOT EXISTS (SELECT"
                                + " FROM audit_sealed_head h WHERE h.stream = e.stream AND h.position >= e.position)"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_seal SET rows = 0",
                "DELETE FROM audit_seal",
                "TRUNCATE audit_seal",
                "UPDATE audit_sealed_head SET hash = ''",
                "DELETE FROM audit_sealed_head",
                "UPDATE flyway_schema_history SET success = false"
            })
    void givesTheServicesRoleNoWayAround(String statement) {
        assertThatThrownBy(() -> database.asService(s -> s.execute(statement)))
                .hasMessageContaining("permission denied");
    }

    @Test
    void journalsWhatARoleForbids() {
        String id = "role-" + Api.unique();
        Response refused = Api.json(Identity.OFFICER, Api.title("a"))
                .header("X-Request-Id", id)
                .post(Api.NOTES);
        ProblemShapeTest.problem(refused, 403, "FORBIDDEN");
        assertThat(database.number("SELECT count(*) FROM audit_entry WHERE request_id = '" + id
                        + "' AND outcome = 'REFUSED' AND code = 'FORBIDDEN' AND stream LIKE 'caller/%' AND actor ="
                        + " 'officer' AND detail ->> 'operation' = 'POST /api/notes/v1/notes'"))
                .isOne();
        String read = "role-" + Api.unique();
        Api.as(Identity.OFFICER).header("X-Request-Id", read).get(AUDIT + "/" + note + "/proof");
        assertThat(database.number("SELECT count(*) FROM audit_entry WHERE request_id = '" + read
                        + "' AND detail ->> 'operation' = 'GET /api/notes/v1/audit/{kind}/{id}/proof' AND detail ->>"
                        + " 'id' = '"
                        + note.substring(5) + "'"))
                .isOne();
    }
}
