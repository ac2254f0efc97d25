package jp.telework.subsidy.search;

import static org.awaitility.Awaitility.await;

import java.sql.ResultSet;
import java.time.Duration;
import java.util.Set;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;

/**
 * Thousands of applications of ten years, 500 organisations and 20 calls, put into the tables by SQL. Of the titles all have
 * ワーケ, one in 20 has 温泉, one in 500 has 棚田; nothing of it is in an order but that only old ones were not adopted.
 */
final class ManyApplications {

    /** One of the organisations: Shirahama has the applications of all other tests as well. */
    static final Identity APPLICANT =
            new Identity("lister", "telework-cli", "7100000000000", "東京都第0区", Set.of("applicant"));

    /** The title of their calls, and what their receipt numbers begin with. */
    private static final String MARK = "MANY";

    private static final String FILL = """
            CREATE TEMP TABLE many_organisations AS
            SELECT o, '東京都第' || o || '区' AS name, (
                SELECT 9 - sum(substr('100000000' || lpad(o::text, 3, '0'), 13 - d, 1)::int * (2 - d %% 2)) %% 9
                FROM generate_series(1, 12) d
            ) || '100000000' || lpad(o::text, 3, '0') AS number
            FROM generate_series(0, 499) o;
            INSERT INTO call (id, version, status, title, fiscal_year, opens_at, closes_at, budget_yen, rules_version,
                              rules, created_at)
            SELECT md5('%1$s' || n)::uuid, 1, 'DRAFT', '%1$s', 2000, now(), now() + interval '1 day', 1, 1, '{}', now()
            FROM generate_series(0, 19) n;
            INSERT INTO application (id, version, call_id, organisation, organisation_name, status, shown_status, title,
                                     proposal, receipt_number, screened_by, screened_at, decision_reasons, created_at,
                                     updated_at)
            SELECT uuidv7(make_interval(secs => (n - %2$d) * 315360000.0 / %2$d - 60)), 1, md5('%1$s' || n * 20 / %2$d)::uuid,
                   o.number, o.name, status, CASE WHEN status = 'ADOPTED' THEN 'UNDER_EVALUATION' ELSE status END,
                   'ワーケーション推進' || CASE WHEN h / 7 %% 20 = 0 THEN '温泉街' ELSE '' END
                       || CASE WHEN h / 11 %% 500 = 0 THEN '棚田' ELSE '' END,
                   '{}', CASE WHEN status <> 'DRAFT' THEN '%1$s-' || n END, 'x', now(), '{}', now(), now()
            FROM (SELECT n, abs(hashint4(n)) AS h,
                         CASE WHEN abs(hashint4(-n)) %% 500 = 0 THEN 'RETURNED'
                              WHEN n < %2$d * 0.3 AND abs(hashint4(-n)) %% 5 = 4 THEN 'NOT_ADOPTED' ELSE
                             (ARRAY['DRAFT', 'SUBMITTED', 'SUBMITTED', 'WITHDRAWN', 'ADOPTED'])[1 + abs(hashint4(-n)) %% 5]
                         END AS status
                  FROM generate_series(0, %2$d - 1) n) x
            JOIN many_organisations o ON o.o = h %% 500;
            INSERT INTO search_entry (kind, case_id, part, call_id, organisation, content)
            SELECT 'application', id, 1, call_id, organisation, search_text(concat(title, E'\\x1f', organisation_name))
            FROM application WHERE call_id IN (SELECT id FROM call WHERE title = '%1$s')
            UNION ALL
            SELECT 'application', id, 2, call_id, organisation, search_text(receipt_number)
            FROM application WHERE call_id IN (SELECT id FROM call WHERE title = '%1$s') AND receipt_number IS NOT NULL;
            """;

    private ManyApplications() {}

    /** The id of one of the calls; 0 to 19, the oldest first. */
    static String call(int number) {
        return text("SELECT md5('" + MARK + number + "')::uuid");
    }

    /** The organisation of one of the applications that is not the applicant's. */
    static String organisation() {
        return text("SELECT organisation FROM application WHERE organisation_name = '東京都第7区' LIMIT 1");
    }

    /** The id at a place between the oldest (0) and the newest (1). */
    static String id(double place) {
        return text(
                "SELECT id FROM application ORDER BY id LIMIT 1 OFFSET (SELECT (%s * (count(*) - 1))::int FROM application)"
                        .formatted(place));
    }

    static String text(String query) {
        return TestDatabase.get().asAdministrator(statement -> {
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            }
        });
    }

    /** Fills the tables with so many. The index is built after, because that takes a fraction of the time. */
    static void fill(int count) {
        String index = text("SELECT pg_get_indexdef('search_entry_by_key'::regclass)");
        TestDatabase.get()
                // No later test looks for what earlier ones entered, and their cases lie decades apart.
                .execute(
                        "SET session_replication_role = replica; TRUNCATE search_entry; DROP INDEX search_entry_by_key; "
                                + FILL.formatted(MARK, count)
                                // Hundreds of other tests' calls have one application each: no list looks like that.
                                + "ALTER TABLE application ALTER call_id SET (n_distinct = 20); "
                                // Nor do states in which other tests left one or two.
                                + "ALTER TABLE application ALTER status SET (n_distinct = 6),"
                                + " ALTER shown_status SET (n_distinct = 6); "
                                + index
                                + "; ALTER INDEX search_entry_by_key ALTER COLUMN 1 SET STATISTICS 0; ANALYZE");
        vacuum();
    }

    /** As autovacuum would: what other tests left behind in these tables is not what a page costs. */
    private static void vacuum() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(500))
                .alias("a transaction that another test left open keeps pages from being marked as visible to all")
                .until(() -> {
                    TestDatabase.get().execute("VACUUM (ANALYZE) application, search_entry");
                    return text("SELECT relallvisible > 0.95 * relpages FROM pg_class WHERE oid = 'application'::regclass")
                            .equals("t");
                });
    }

    static void remove() {
        TestDatabase.get()
                .execute(
                        "SET session_replication_role = replica; CREATE TEMP TABLE gone AS SELECT id FROM call WHERE title = '"
                                + MARK + "'; DELETE FROM search_entry WHERE call_id IN (SELECT id FROM gone);"
                                + " DELETE FROM application WHERE call_id IN (SELECT id FROM gone);"
                                + " DELETE FROM call WHERE id IN (SELECT id FROM gone);"
                                + " ALTER TABLE application ALTER call_id RESET (n_distinct),"
                                + " ALTER status RESET (n_distinct), ALTER shown_status RESET (n_distinct)");
    }
}
