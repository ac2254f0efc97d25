package jp.telework.platform.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventHead;
import jp.telework.platform.persistence.Sql;
import jp.telework.platform.webhook.DisabledReason;
import org.jspecify.annotations.Nullable;

/** Which webhooks have something to get, and how far each has come. Single statements that several replicas may run at once. */
@ApplicationScoped
class DueWebhooks {

    /**
     * SKIP LOCKED and the lease: a webhook is served by one sender at a time. The feed is only looked into for whether there
     * is anything after the cursor; what it is, and whether it is wanted, EventFeed says. The first in order and not EXISTS,
     * for which PostgreSQL reads the table from its beginning: it takes a third of the rows to be after any cursor.
     */
    static final String LEASE = """
            WITH due AS MATERIALIZED (
                SELECT w.id FROM webhook w
                WHERE w.status = 'ACTIVE' AND w.due_at <= ? AND w.leased_until <= ? AND w.attempts %s
                  AND CASE WHEN w.organisation IS NULL
                      THEN (
                          SELECT true FROM event e
                          WHERE (e.txid, e.seq) > (w.cursor_txid, w.cursor_seq)
                            AND e.txid < (SELECT feed_horizon())
                          ORDER BY e.txid, e.seq LIMIT 1)
                      ELSE (
                          SELECT true FROM event e
                          WHERE e.organisation = w.organisation AND (e.txid, e.seq) > (w.cursor_txid, w.cursor_seq)
                            AND e.txid < (SELECT feed_horizon())
                          ORDER BY e.txid, e.seq LIMIT 1)
                      END
                ORDER BY w.due_at, w.id LIMIT ? FOR UPDATE OF w SKIP LOCKED)
            UPDATE webhook SET lease = lease + 1, leased_until = ?
            FROM due WHERE webhook.id = due.id
            RETURNING webhook.id, organisation, url, event_types, secret, previous_secret, previous_until,
                      cursor_txid::text AS place, cursor_seq AS seq, attempts, lease
            """;

    /** One look into an index for each active webhook, as often as webhooks are counted. */
    static final String BACKLOG = """
            SELECT extract(epoch FROM clock_timestamp() - min(next.occurred_at))
            FROM (
                SELECT (SELECT e.occurred_at FROM event e
                        WHERE (e.txid, e.seq) > (w.cursor_txid, w.cursor_seq) AND e.txid < (SELECT feed_horizon())
                        ORDER BY e.txid, e.seq LIMIT 1) AS occurred_at
                FROM webhook w WHERE w.status = 'ACTIVE' AND w.organisation IS NULL
                UNION ALL
                SELECT (SELECT e.occurred_at FROM event e
                        WHERE e.organisation = w.organisation AND (e.txid, e.seq) > (w.cursor_txid, w.cursor_seq)
                          AND e.txid < (SELECT feed_horizon())
                        ORDER BY e.txid, e.seq LIMIT 1)
                FROM webhook w WHERE w.status = 'ACTIVE' AND w.organisation IS NOT NULL) AS next
            """;

    /** The number of the lease must match: a sender whose lease ended must not write for the webhook's present sender. */
    private static final String MINE = " WHERE id = ? AND lease = ? AND status = 'ACTIVE' RETURNING id";

    private static final String DELIVERED =
            "UPDATE webhook SET cursor_txid = ?::xid8, cursor_seq = ?, attempts = 0" + MINE;

    private static final String FAILED =
            "UPDATE webhook SET attempts = ?, due_at = ?, leased_until = '-infinity'" + MINE;

    private static final String DISABLED = """
            UPDATE webhook
            SET attempts = ?, status = 'DISABLED', status_since = ?, disabled_reason = ?, version = version + 1,
                leased_until = '-infinity'
            """ + MINE;

    private static final String LOGGED = """
            WITH marked AS (%s)
            INSERT INTO webhook_delivery (webhook_id, id, event_id, event_type, attempt, attempted_at, duration_millis,
                                          outcome, http_status, next_attempt_at)
            SELECT marked.id, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?::integer, ?::timestamptz FROM marked
            """;

    /** The turn is over: the webhook goes behind those that wait longer. */
    private static final String RELEASE = """
            UPDATE webhook SET cursor_txid = ?::xid8, cursor_seq = ?, due_at = ?, leased_until = '-infinity'
            """ + MINE;

    private final DataSource database;
    private final Ids ids;

    DueWebhooks(DataSource database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * Leases webhooks; no other sender gets them until the lease ends. Senders never wait for each other.
     *
     * @param failing whether those whose last attempt failed, or all others
     */
    List<LeasedWebhook> lease(boolean failing, int most, Instant now, Instant until) {
        return Sql.rows(database, LEASE.formatted(failing ? "> 0" : "= 0"), DueWebhooks::leased, now, now, most, until);
    }

    /** One attempt, as it is logged. */
    record Attempt(EventHead event, int number, Instant at, Answered answered) {}

    /**
     * Marks an event as delivered.
     *
     * @return false when the webhook is no longer this sender's
     */
    boolean delivered(LeasedWebhook webhook, Attempt attempt) {
        EventHead.Place place = attempt.event().place();
        return mark(DELIVERED, attempt, null, place.txid(), place.seq(), webhook.id(), webhook.lease());
    }

    /** Notes a failure; the same event is due again at {@code next}. */
    boolean failed(LeasedWebhook webhook, Attempt attempt, Instant next) {
        return mark(FAILED, attempt, next, attempt.number(), next, webhook.id(), webhook.lease());
    }

    /** Notes the failure that switches the webhook off. */
    boolean disabled(LeasedWebhook webhook, Attempt attempt, DisabledReason reason, Instant now) {
        return mark(DISABLED, attempt, null, attempt.number(), now, reason.name(), webhook.id(), webhook.lease());
    }

    private boolean mark(String update, Attempt attempt, @Nullable Instant next, Object... values) {
        Answered answered = attempt.answered();
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 9);
        int i = values.length;
        all[i++] = ids.next();
        all[i++] = attempt.event().id();
        all[i++] = attempt.event().type();
        all[i++] = attempt.number();
        all[i++] = attempt.at();
        all[i++] = Math.toIntExact(answered.took().toMillis());
        all[i++] = answered.outcome().name();
        all[i++] = answered.status();
        all[i] = next;
        return Sql.update(database, LOGGED.formatted(update), all) == 1;
    }

    /** Gives a webhook back. */
    void release(LeasedWebhook webhook, EventHead.Place cursor, Instant now) {
        Sql.run(database, RELEASE, cursor.txid(), cursor.seq(), now, webhook.id(), webhook.lease());
    }

    /** The age in seconds of the oldest event that an active webhook has before it, wanted or not; 0 when there is none. */
    double backlogSeconds() {
        return Math.max(0, Sql.rows(database, BACKLOG, row -> row.getDouble(1)).get(0));
    }

    private static LeasedWebhook leased(ResultSet row) throws SQLException {
        @Nullable String organisation = row.getString("organisation");
        @Nullable OffsetDateTime until = row.getObject("previous_until", OffsetDateTime.class);
        return new LeasedWebhook(
                row.getObject("id", UUID.class),
                organisation == null ? null : new CorporateNumber(organisation),
                URI.create(row.getString("url")),
                List.of((String[]) row.getArray("event_types").getArray()),
                row.getBytes("secret"),
                row.getBytes("previous_secret"),
                until == null ? null : until.toInstant(),
                new EventHead.Place(row.getString("place"), row.getLong("seq")),
                row.getInt("attempts"),
                row.getLong("lease"));
    }
}
