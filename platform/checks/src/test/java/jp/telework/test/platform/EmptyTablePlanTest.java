package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A connection that first works while a table is empty keeps the plan of that moment. It must not be one that reads the
 * whole table for each command once the table has grown.
 */
@QuarkusTest
@ServiceDatabase("notes")
class EmptyTablePlanTest {

    private static final int ROWS = 300;

    enum Writer {
        CLAIM(
                "idempotency_record",
                "claim_key(text, text, timestamptz)",
                "SELECT claim_key('planned', 'key %d', '2000-01-01')",
                "INSERT INTO idempotency_record (client, key, fingerprint, status, headers, body, created_at)"
                        + " SELECT 'planned', 'other ' || n, 'f', 200, '{}', '', now() FROM generate_series(1, 5000) n"),
        AUDIT(
                "audit_entry",
                "append_audit(jsonb)",
                "SELECT append_audit('{\"stream\": \"planned/%d\", \"outcome\": \"DONE\", \"actor\": \"a\","
                        + " \"client\": \"c\", \"action\": \"X\", \"requestId\": \"r\","
                        + " \"occurredAt\": \"2026-11-20T00:00:00Z\"}')",
                "SELECT 1");

        private final String table;
        private final String function;
        private final String call;
        private final String growth;

        Writer(String table, String function, String call, String growth) {
            this.table = table;
            this.function = function;
            this.call = call;
            this.growth = growth;
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverReadsTheWholeTable(Writer writer) {
        assertThat(scans(writer, "")).isZero();
    }

    /** The control: without the functions' setting the plan made for the empty table is kept. */
    @ParameterizedTest
    @EnumSource
    void withoutTheSettingEachCallReadsIt(Writer writer) {
        assertThat(scans(writer, "ALTER FUNCTION " + writer.function + " RESET enable_seqscan"))
                .isGreaterThanOrEqualTo(ROWS);
    }

    /** How often the table was read as a whole by so many calls; everything is rolled back. */
    private static long scans(Writer writer, String before) {
        return TestDatabase.get().asAdministrator(statement -> {
            statement.execute("BEGIN");
            statement.execute(before);
            // Like a table from which old rows were deleted and vacuumed.
            statement.execute("TRUNCATE " + writer.table);
            statement.execute("ANALYZE " + writer.table);
            statement.execute("SET LOCAL plan_cache_mode = force_generic_plan");
            call(statement, writer, 0);
            statement.execute(writer.growth);
            long earlier = scansSoFar(statement, writer);
            for (int i = 1; i <= ROWS; i++) {
                call(statement, writer, i);
            }
            long scans = scansSoFar(statement, writer) - earlier;
            statement.execute("ROLLBACK");
            return scans;
        });
    }

    private static void call(Statement statement, Writer writer, int number) throws SQLException {
        statement.execute(writer.call.formatted(number));
    }

    private static long scansSoFar(Statement statement, Writer writer) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = '" + writer.table + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
