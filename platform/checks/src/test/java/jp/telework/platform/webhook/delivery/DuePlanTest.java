package jp.telework.platform.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jp.telework.platform.event.FeedCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for webhooks that have something to get is one look into an index for each of them. */
class DuePlanTest {

    private static FeedCluster cluster;

    @BeforeAll
    static void fill() throws Exception {
        cluster = new FeedCluster();
        cluster.administer(FeedCluster.NOTES, """
                INSERT INTO event (txid, id, type, subject, occurred_at, organisation, request_id, data)
                SELECT (n / 50)::text::xid8, gen_random_uuid(), 'jp.telework.notes.note.made.v1', 'note/x', now(),
                       CASE WHEN n % 10 > 0 THEN 'o' || n % 200 END, 'r', '{}'
                FROM generate_series(1, 30000) n""");
        cluster.administer(FeedCluster.NOTES, """
                INSERT INTO webhook (id, version, organisation, url, event_types, secret, status, status_since, created_at,
                                     due_at, cursor_txid, cursor_seq)
                SELECT gen_random_uuid(), 0, CASE WHEN n % 20 > 0 THEN 'o' || n % 200 END, 'https://hooks.example.jp/', '{*}',
                       'x', 'ACTIVE', now(), now(), now(), (n % 600)::text::xid8, 0
                FROM generate_series(1, 400) n""");
        cluster.administer(FeedCluster.NOTES, "VACUUM ANALYZE event, webhook");
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET plan_cache_mode = force_generic_plan; SET enable_incremental_sort = off; SET random_page_cost = 1;"
                        + " SET jit = off",
                "RESET ALL"
            })
    void eachWebhookIsOneLookIntoAnIndex(String settings) throws Exception {
        for (String statement : new String[] {DueWebhooks.LEASE.formatted("= 0"), DueWebhooks.BACKLOG}) {
            String plan = cluster.explained(settings, "EXPLAIN (GENERIC_PLAN) " + FeedCluster.numbered(statement));
            assertThat(plan)
                    .containsPattern("Index (Only )?Scan using event_pkey on event")
                    .containsPattern("Index (Only )?Scan using event_by_organisation on event")
                    .contains("(ROW(txid, seq) > ROW(w.cursor_txid, w.cursor_seq)) AND (txid < (InitPlan")
                    .doesNotContain("Seq Scan on event", "Bitmap Heap Scan on event");
        }
    }
}
