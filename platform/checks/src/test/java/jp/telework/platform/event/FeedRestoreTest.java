package jp.telework.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Scope;
import jp.telework.test.Together;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The feed's order when transaction ids gain a digit, and when the database is loaded into another cluster. */
class FeedRestoreTest {

    private static final String NOTES = FeedCluster.NOTES;

    /** How the feed was read when the order meant the text. */
    private static final String BY_TEXT = """
            SELECT id FROM (
                SELECT id, txid::text AS txid, seq FROM event
                WHERE (txid, seq) > ('%s'::xid8, %s::bigint) ORDER BY txid, seq LIMIT 100) page
            """;

    @Test
    void keepsTheOrderWhenIdsGainADigitAndWhenTheyBeginAnewInAnotherCluster() throws Exception {
        try (FeedCluster first = new FeedCluster();
                FeedCluster second = new FeedCluster()) {
            first.burnTo(940);
            first.write(NOTES, 120);
            first.burnTo(9_930);
            first.write(NOTES, 250);
            List<UUID> written = first.written(NOTES);
            digits(first, written);
            UUID middle = written.get(200);
            webhookAfter(first, middle);

            load(first, second);
            EventFeed feed = second.feed(NOTES);
            assertThat(FeedCluster.all(feed))
                    .as("control: before a service starts on it, nothing counts as settled")
                    .isEmpty();
            // Replicas start together.
            Together.run(3, i -> () -> {
                second.migrate(NOTES);
                return i;
            });
            String shift = second.text(NOTES, "SELECT value FROM feed_shift");
            assertThat(Long.parseLong(shift)).isPositive();
            assertThat(FeedCluster.all(feed)).isEqualTo(written);
            assertThat(FeedCluster.after(feed, middle))
                    .as("a cursor that was handed out before")
                    .isEqualTo(written.subList(201, 370));
            assertThat(FeedCluster.headsAfter(feed, webhook(second)))
                    .as("a webhook's cursor")
                    .isEqualTo(written.subList(201, 370));

            second.write(NOTES, 30);
            second.migrate(NOTES);
            assertThat(second.text(NOTES, "SELECT value FROM feed_shift"))
                    .as("raised once")
                    .isEqualTo(shift);
            assertThat(FeedCluster.all(feed)).hasSize(400).isEqualTo(second.written(NOTES));
            assertThatThrownBy(() -> feed.after(UUID.randomUUID(), 10, Scope.EVERYTHING))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(CommonError.UNKNOWN_EVENT));
            loadedAgain(second);
        }
    }

    private static void digits(FeedCluster cluster, List<UUID> written) throws SQLException {
        assertThat(cluster.texts(NOTES, "SELECT DISTINCT length(txid::text) FROM event ORDER BY 1"))
                .containsExactly("3", "4", "5");
        EventFeed feed = cluster.feed(NOTES);
        assertThat(FeedCluster.all(feed)).hasSize(370).isEqualTo(written);
        assertThat(FeedCluster.headsAfter(feed, EventHead.Place.BEGINNING)).isEqualTo(written);
        assertThat(byTextAfter(cluster, written.get(119)))
                .as("control: sorted as texts, events before the new digit are skipped")
                .hasSizeLessThan(250);
    }

    private static List<String> byTextAfter(FeedCluster cluster, UUID id) throws SQLException {
        List<String> seen = new ArrayList<>();
        String last = id.toString();
        while (seen.size() < 1000) {
            String from = " FROM event WHERE id = '" + last + "'";
            List<String> page = cluster.texts(
                    NOTES,
                    BY_TEXT.formatted(
                            cluster.text(NOTES, "SELECT txid" + from), cluster.text(NOTES, "SELECT seq" + from)));
            if (page.isEmpty()) {
                break;
            }
            seen.addAll(page);
            last = page.get(page.size() - 1);
        }
        return seen;
    }

    /** A cluster that is behind even the shifted ids. */
    private static void loadedAgain(FeedCluster second) throws Exception {
        List<UUID> written = second.written(NOTES);
        try (FeedCluster third = new FeedCluster()) {
            load(second, third);
            third.migrate(NOTES);
            EventFeed feed = third.feed(NOTES);
            assertThat(FeedCluster.all(feed)).isEqualTo(written);
            third.write(NOTES, 5);
            assertThat(FeedCluster.after(feed, written.get(399))).hasSize(5);
            assertThat(FeedCluster.all(feed)).isEqualTo(third.written(NOTES));
        }
    }

    private static void webhookAfter(FeedCluster cluster, UUID event) throws SQLException {
        cluster.administer(NOTES, """
                INSERT INTO webhook (id, version, url, event_types, secret, status, status_since, created_at, due_at,
                                     cursor_txid, cursor_seq)
                SELECT gen_random_uuid(), 0, 'https://hooks.example.jp/', '{*}', 'x', 'ACTIVE', now(), now(), now(), txid, seq
                FROM event WHERE id = '%s'""".formatted(event));
    }

    private static EventHead.Place webhook(FeedCluster cluster) throws SQLException {
        return new EventHead.Place(
                cluster.text(NOTES, "SELECT cursor_txid FROM webhook"),
                Long.parseLong(cluster.text(NOTES, "SELECT cursor_seq FROM webhook")));
    }

    /** What a dump carries: all rows, the numbers of sequences, and the default of the events' ids. */
    private static void load(FeedCluster from, FeedCluster to) throws SQLException, IOException {
        try (Connection source = from.administrator(NOTES);
                Connection target = to.administrator(NOTES);
                Statement statement = target.createStatement()) {
            CopyManager out = source.unwrap(PGConnection.class).getCopyAPI();
            CopyManager in = target.unwrap(PGConnection.class).getCopyAPI();
            statement.execute("SET session_replication_role = replica");
            for (String table : from.texts(NOTES, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                statement.execute("TRUNCATE " + table + " CASCADE");
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                out.copyOut("COPY " + table + " TO STDOUT", rows);
                in.copyIn("COPY " + table + " FROM STDIN", new ByteArrayInputStream(rows.toByteArray()));
            }
            statement.execute("SELECT setval('event_seq_seq', (SELECT max(seq) FROM event))");
            statement.execute("ALTER TABLE event ALTER COLUMN txid SET DEFAULT "
                    + from.text(
                            NOTES,
                            "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef"
                                    + " JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum"
                                    + " WHERE adrelid = 'event'::regclass AND attname = 'txid'"));
        }
    }
}
