package jp.telework.bench.submission;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.telework.bench.environment.BenchStack;
import jp.telework.bench.environment.Sql;

/**
 * Drafts with documents that are ready to be submitted, copied by SQL from the sample application. Before each
 * measurement the tables are emptied and filled again, so that all measurements begin alike.
 */
final class Drafts {

    /** Twelve decimal digits stand at the end of an id and are counted up; pgbench can count too. */
    static final long FIRST = 100_000_000_000L;

    private static final String STAGE = """
            DROP SCHEMA IF EXISTS bench CASCADE;
            CREATE SCHEMA bench;
            CREATE TABLE bench.draft AS
            SELECT (%1$s || n)::uuid AS id FROM generate_series(%2$d, %2$d + %3$d - 1) n;
            CREATE TABLE bench.application AS
            SELECT (jsonb_populate_record(a, jsonb_build_object('id', d.id, 'version', 5, 'status', 'DRAFT',
                        'shown_status', 'DRAFT', 'receipt_number', NULL, 'rules_version', NULL, 'submissions', 0,
                        'submitted_at', NULL))).*
            FROM application a, bench.draft d WHERE a.id = '%4$s' ORDER BY d.id;
            CREATE TABLE bench.application_document AS
            SELECT (jsonb_populate_record(a, jsonb_build_object('application_id', d.id))).*
            FROM application_document a, bench.draft d WHERE a.application_id = '%4$s' ORDER BY d.id;
            CREATE TABLE bench.search_entry AS
            SELECT (jsonb_populate_record(e, jsonb_build_object('case_id', d.id))).*
            FROM search_entry e, bench.draft d WHERE e.case_id = '%4$s' AND e.part = 1 ORDER BY d.id;
            SELECT count(append_audit(jsonb_build_object('stream', 'application/' || d.id, 'occurredAt', now(),
                'actor', 'shirahama', 'client', 'telework-cli', 'organisation', a.organisation,
                'action', 'CREATE_APPLICATION', 'outcome', 'DONE', 'requestId', d.id)))
            FROM bench.draft d, application a WHERE a.id = '%4$s';
            CREATE TABLE bench.audit_entry AS
            SELECT * FROM audit_entry WHERE stream IN (SELECT 'application/' || id FROM bench.draft) ORDER BY id;
            """;

    private static final String RESET = """
            SET session_replication_role = replica;
            TRUNCATE application, application_document, submission, search_entry, audit_entry, event, idempotency_record
                CASCADE;
            INSERT INTO application SELECT * FROM bench.application ORDER BY id LIMIT %1$d;
            INSERT INTO application_document SELECT * FROM bench.application_document
            WHERE application_id IN (SELECT id FROM application);
            INSERT INTO search_entry SELECT * FROM bench.search_entry WHERE case_id IN (SELECT id FROM application);
            INSERT INTO audit_entry OVERRIDING SYSTEM VALUE SELECT * FROM bench.audit_entry
            WHERE stream IN (SELECT 'application/' || id FROM application);
            SELECT gin_clean_pending_list('search_entry_by_key');
            ALTER SEQUENCE %2$s RESTART;
            """;

    private final BenchStack stack;
    private final String idPrefix;
    private final String sequence;

    private Drafts(BenchStack stack, String idPrefix, String sequence) {
        this.stack = stack;
        this.idPrefix = idPrefix;
        this.sequence = sequence;
    }

    /** Prepares so many copies of the one application that there is. */
    static Drafts stage(BenchStack stack, int count) {
        String time = String.format(Locale.ROOT, "%012x", System.currentTimeMillis());
        String prefix = time.substring(0, 8) + "-" + time.substring(8) + "-7000-8000-";
        try (Sql sql = stack.sql("subsidy")) {
            String sample = sql.value("SELECT id FROM application ORDER BY id DESC LIMIT 1");
            String call = sql.value("SELECT call_id FROM application WHERE id = '" + sample + "'");
            sql.execute(STAGE.formatted("'" + prefix + "'", FIRST, count, sample));
            sql.execute(NineStatements.tables());
            return new Drafts(stack, prefix, "numbering.call_" + call.replace("-", ""));
        }
    }

    /** The tables with so many drafts and nothing else, analysed and on disk. */
    void reset(int count) {
        try (Sql sql = stack.sql("subsidy")) {
            sql.execute(RESET.formatted(count, sequence));
            sql.execute(NineStatements.EMPTY);
            sql.execute(
                    "VACUUM (ANALYZE) application, application_document, submission, search_entry, audit_entry, event,"
                            + " idempotency_record");
            sql.execute("CHECKPOINT");
        }
    }

    UUID id(int index) {
        return UUID.fromString(idPrefix + (FIRST + index));
    }

    String idPrefix() {
        return idPrefix;
    }

    /**
     * Whether every one of the first so many drafts was submitted exactly once, with a number, an audit row and an event
     * of its own; otherwise what is wrong.
     */
    String faults(int count) {
        try (Sql sql = stack.sql("subsidy")) {
            return String.join("; ", sql.column("""
                            SELECT fault FROM (VALUES
                                ('applications submitted',
                                    (SELECT count(*) FROM application WHERE status = 'SUBMITTED')),
                                ('submissions', (SELECT count(*) FROM submission)),
                                ('applications with a submission', (SELECT count(DISTINCT application_id) FROM submission)),
                                ('receipt numbers', (SELECT count(DISTINCT receipt_number) FROM submission)),
                                ('audit rows', (SELECT count(*) FROM audit_entry WHERE action = 'SUBMIT_APPLICATION'
                                    AND outcome = 'DONE')),
                                ('streams with one submission', (SELECT count(DISTINCT stream) FROM audit_entry
                                    WHERE action = 'SUBMIT_APPLICATION' AND outcome = 'DONE')),
                                ('events', (SELECT count(*) FROM event)),
                                ('subjects of events', (SELECT count(DISTINCT subject) FROM event)),
                                ('answers remembered', (SELECT count(*) FROM idempotency_record)),
                                ('receipt numbers that can be found', (SELECT count(*) FROM search_entry WHERE part = 2)),
                                ('sound audit chains', %1$d - (SELECT count(*) FROM broken_audit_rows()))
                            ) v (what, found) CROSS JOIN LATERAL (SELECT what || ': ' || found AS fault) f
                            WHERE found <> %1$d
                            """.formatted(count)));
        }
    }

    /** What the database holds as handed in: the receipt number of each draft, and nothing else. */
    Map<UUID, String> receipts() {
        Map<UUID, String> receipts = new HashMap<>();
        try (Sql sql = stack.sql("subsidy")) {
            for (String row : sql.column("SELECT application_id || ' ' || receipt_number FROM submission")) {
                int space = row.indexOf(' ');
                receipts.merge(
                        UUID.fromString(row.substring(0, space)), row.substring(space + 1), (a, b) -> a + " " + b);
            }
        }
        return receipts;
    }

    /** Damages what was submitted, for the checks to find. */
    void damage(Plant plant) {
        try (Sql sql = stack.sql("subsidy")) {
            sql.execute("SET session_replication_role = replica");
            if (plant == Plant.LOST) {
                sql.execute("DELETE FROM submission WHERE application_id = '" + id(0) + "'");
            } else if (plant == Plant.DOUBLED) {
                sql.execute("INSERT INTO submission SELECT (jsonb_populate_record(s,"
                        + " jsonb_build_object('number', 2, 'receipt_number', s.receipt_number || '-2'))).*"
                        + " FROM submission s WHERE application_id = '" + id(0) + "'");
            }
        }
    }

    /** Lets a submission wait for a millisecond in the database, or not. */
    void plant(boolean planted) {
        try (Sql sql = stack.sql("subsidy")) {
            sql.execute("DROP TRIGGER IF EXISTS bench_planted ON submission");
            if (planted) {
                sql.execute("""
                        CREATE OR REPLACE FUNCTION bench.wait() RETURNS trigger LANGUAGE plpgsql AS
                            'BEGIN PERFORM pg_sleep(0.001); RETURN NEW; END';
                        GRANT USAGE ON SCHEMA bench TO subsidy;
                        CREATE TRIGGER bench_planted BEFORE INSERT ON submission
                            FOR EACH ROW EXECUTE FUNCTION bench.wait()
                        """);
            }
        }
    }

    /** Whether submissions are entered into the index of the lists' search. */
    void searchable(boolean searchable) {
        try (Sql sql = stack.sql("subsidy")) {
            sql.execute("ALTER TABLE application " + (searchable ? "ENABLE" : "DISABLE")
                    + " TRIGGER numbered_application_is_found");
        }
    }
}
