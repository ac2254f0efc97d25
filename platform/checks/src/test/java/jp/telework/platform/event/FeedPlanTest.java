package jp.telework.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed is read along an index, from the cursor to the page's end, however much there is before and after. */
class FeedPlanTest {

    private static final String NOTES = FeedCluster.NOTES;

    /** As subsidy-service connects (docs/adr/0018), and as the others do. */
    private static final List<String> SETTINGS = List.of(
            "SET plan_cache_mode = force_generic_plan; SET enable_incremental_sort = off; SET random_page_cost = 1;"
                    + " SET jit = off",
            "RESET ALL");

    /** Where thousands are left, where a few are, and where the statistics know of none. */
    private static final List<String> CURSORS =
            List.of("'200'::xid8, 801", "'9990'::xid8, 39961", "'10499'::xid8, 41999");

    private static FeedCluster cluster;

    @BeforeAll
    static void fill() throws Exception {
        cluster = new FeedCluster();
        // Ids of three to five digits, the last of them running.
        cluster.burnTo(10_500);
        cluster.administer(NOTES, """
                INSERT INTO event (txid, id, type, subject, occurred_at, organisation, request_id, data)
                SELECT (n / 4)::text::xid8, gen_random_uuid(), 'jp.telework.notes.note.made.v1', 'note/x', now(),
                       CASE WHEN n % 50 = 0 THEN '8000020304018' ELSE 'other ' || n % 100 END, 'r', '{}'
                FROM generate_series(400, 42000) n""");
        cluster.administer(NOTES, "VACUUM ANALYZE event");
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, event_pkey",
        "false, true, event_by_organisation",
        "true, false, event_pkey",
        "true, true, event_by_organisation"
    })
    void readsAlongAnIndexWithoutASort(boolean heads, boolean own, String index) throws SQLException {
        String template = heads ? EventFeed.READ_HEADS : EventFeed.READ;
        String statement = template.formatted(own ? EventFeed.OWN : "");
        for (String settings : SETTINGS) {
            for (String plan : plans(settings, statement, own)) {
                assertThat(plan)
                        .as("%s, %s", settings, statement)
                        .contains("Index Scan using " + index)
                        .contains("(ROW(txid, seq) > ROW(")
                        .containsPattern("\\(txid < \\(InitPlan \\d\\)\\.col1\\)")
                        .doesNotContain("Sort", "Seq Scan", "Bitmap", "Filter");
            }
            for (String cursor : CURSORS) {
                assertThat(buffers(settings, filled(statement, cursor, own))).isLessThan(60);
            }
        }
    }

    /** The control: the statement as it was. */
    @Test
    void withTheTextAsItsOrderItSortsAllThatIsLeft() throws SQLException {
        String text = EventFeed.READ_HEADS
                .formatted("")
                .replace("txid::text AS place", "txid::text AS txid")
                .replace("ORDER BY event.txid, event.seq", "ORDER BY txid, seq");
        assertThat(plans(SETTINGS.get(1), text, false))
                .allSatisfy(plan -> assertThat(plan).contains("Sort"));
        assertThat(buffers(SETTINGS.get(1), filled(text, CURSORS.get(0), false)))
                .isGreaterThan(400);
    }

    /** The plan for any values, and those for some. */
    private static List<String> plans(String settings, String statement, boolean own) throws SQLException {
        List<String> plans = new ArrayList<>();
        plans.add(cluster.explained(settings, "EXPLAIN (GENERIC_PLAN) " + FeedCluster.numbered(statement)));
        for (String cursor : CURSORS) {
            plans.add(cluster.explained(settings, "EXPLAIN " + filled(statement, cursor, own)));
        }
        return plans;
    }

    /** Pages of the table that a page from the middle of the feed touches, those of the horizon included. */
    private static long buffers(String settings, String filled) throws SQLException {
        // The first execution reads the catalogue.
        String plan = cluster.explained(settings + "; " + filled, "EXPLAIN (ANALYZE, BUFFERS) " + filled);
        return plan.lines()
                .filter(line -> line.contains("Buffers: shared"))
                .limit(1)
                .collect(Collectors.summingLong(line -> List.of(line.trim().split("[ =]")).stream()
                        .filter(word -> word.matches("[0-9]+"))
                        .mapToLong(Long::parseLong)
                        .sum()));
    }

    private static String filled(String statement, String cursor, boolean own) {
        String filled = statement.replaceFirst("\\?::xid8, \\?::bigint", cursor);
        return (own ? filled.replaceFirst("\\?", "'8000020304018'") : filled).replaceFirst("\\?", "20");
    }
}
