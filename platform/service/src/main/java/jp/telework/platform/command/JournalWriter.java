package jp.telework.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.persistence.DatabaseFailure;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes audit rows, events and the remembered answer of one command in a single statement, in one batch with what the
 * command left to write and with the COMMIT: when it is answered, the change is there (docs/adr/0020).
 */
@ApplicationScoped
class JournalWriter {

    private static final String EVENTS = """
        events AS (
            INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data) VALUES %s
        )\
        """;
    private static final String EVENT = "(?, ?, ?, ?, ?, ?, ?::json)";

    private static final String ANSWERS = """
        answers AS (
            INSERT INTO idempotency_record (client, key, fingerprint, status, headers, body, created_at)
            VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)
            -- An answer that has outlived its promise gives way to a new use of its key; any other stays.
            ON CONFLICT (client, key) DO UPDATE
            SET fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                body = excluded.body, created_at = excluded.created_at
            WHERE idempotency_record.created_at <= ?
            RETURNING 1
        )\
        """;
    /** The SQL state of {@link KeyTakenMeanwhile}. */
    private static final String KEY_TAKEN = "TW001";

    private static final String ONE_ANSWER = "require_rows((SELECT count(*) FROM answers), '" + KEY_TAKEN + "')";
    private static final String ANSWERED = ", " + ONE_ANSWER;
    private static final String ANSWER_ALONE = "SELECT " + ONE_ANSWER;

    /** The rows of a list of values are taken in their order, and so a case's chain grows in the order of its changes. */
    private static final String AUDITS = "SELECT append_audit(entry)%s FROM (VALUES %s) AS given (entry)";

    private static final String AUDIT = "(?::jsonb)";

    /** Changes in one statement; the protocol allows 65,535 parameters. Hardly a command has more than a few. */
    private static final int MOST_CHANGES = 1000;

    private final EntityManager entities;
    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final RememberedAnswers remembered;

    JournalWriter(
            EntityManager entities,
            DataSource database,
            ObjectMapper json,
            Clock clock,
            Ids ids,
            RememberedAnswers remembered) {
        this.entities = entities;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.remembered = remembered;
    }

    /**
     * An answer to remember.
     *
     * @param headers those that a replay repeats
     */
    record Remembered(
            String client, String key, String fingerprint, int status, Map<String, String> headers, String body) {}

    /** What consumers of the feed will read. */
    private record Event(
            UUID id, String type, String subject, @Nullable String organisation, String data) {}

    /**
     * Writes what the use case changed: version checks and constraints speak now, before anything is journalled or
     * answered. Nothing is looked for again at the end of the transaction, which the journal's batch brings.
     */
    void settle() {
        Session session = entities.unwrap(Session.class);
        session.flush();
        session.setHibernateFlushMode(FlushMode.MANUAL);
    }

    /**
     * Journals what was done, with the answer under its key if there is one, and ends the transaction.
     *
     * @param writes what the command left to be written; sent first
     */
    void done(
            List<Journal.Entry> entries,
            StatementBatch writes,
            Caller caller,
            String requestId,
            @Nullable Remembered answer) {
        Instant now = now();
        int size = entries.size();
        StatementBatch batch = new StatementBatch();
        batch.add(writes);
        for (int first = 0; first < size; first += MOST_CHANGES) {
            int end = Math.min(size, first + MOST_CHANGES);
            journal(batch, entries.subList(first, end), caller, requestId, end == size ? answer : null, now);
            if (end < size) {
                send(batch);
                batch = new StatementBatch();
            }
        }
        commit(batch);
    }

    /** Sends what a command left to be written and goes on, for a dry run. */
    void rehearse(StatementBatch writes) {
        if (!writes.isEmpty()) {
            send(writes);
        }
    }

    private void journal(
            StatementBatch batch,
            List<Journal.Entry> entries,
            Caller caller,
            String requestId,
            @Nullable Remembered answer,
            Instant now) {
        List<String> audits = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Journal.Entry entry : entries) {
            String data = text(entry.snapshot());
            String subject = entry.about().stream();
            audits.add(text(audit(subject, entry.action(), caller, requestId, now)
                    .put("outcome", "DONE")
                    .put("afterDigest", entry.changes() ? CanonicalJson.of(data).sha256() : null)
                    .set("detail", json.valueToTree(entry.detail()))));
            events.add(new Event(
                    ids.next(),
                    entry.eventType(),
                    subject,
                    entry.organisation() == null ? null : entry.organisation().value(),
                    data));
        }
        add(batch, audits, events, requestId, answer, now);
    }

    /** Journals a refused attempt and ends the transaction; its answer is remembered when the contract says so. */
    void refused(RefusedAttempt attempt, @Nullable Remembered answer) {
        if (!attempt.kept() && answer == null) {
            return;
        }
        Instant now = now();
        List<String> audits = new ArrayList<>();
        if (attempt.kept()) {
            audits.add(text(audit(attempt.stream(), attempt.action(), attempt.caller(), attempt.requestId(), now)
                    .put("outcome", "REFUSED")
                    .put("code", attempt.code())
                    .set("detail", json.valueToTree(attempt.detail()))));
        }
        StatementBatch batch = new StatementBatch();
        add(batch, audits, List.of(), attempt.requestId(), answer, now);
        commit(batch);
    }

    private ObjectNode audit(String stream, String action, Caller caller, String requestId, Instant now) {
        return json.createObjectNode()
                .put("stream", stream)
                .put("occurredAt", now.toString())
                .put("actor", caller.hand().name())
                .put("client", caller.client())
                .put(
                        "organisation",
                        caller.organisationNumber().map(Object::toString).orElse(null))
                .put("action", action)
                .put("requestId", requestId);
    }

    private void add(
            StatementBatch batch,
            List<String> audits,
            List<Event> events,
            String requestId,
            @Nullable Remembered answer,
            Instant now) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Event event : events) {
            values.addAll(Arrays.asList(
                    event.id(), event.type(), event.subject(), now, event.organisation(), requestId, event.data()));
        }
        if (answer != null) {
            values.addAll(List.of(
                    answer.client(),
                    answer.key(),
                    answer.fingerprint(),
                    answer.status(),
                    text(answer.headers()),
                    answer.body(),
                    now,
                    remembered.horizon()));
        }
        values.addAll(audits);
        batch.add(sql(events.size(), answer != null, audits.size()), values);
    }

    private static String sql(int events, boolean answered, int audits) {
        List<String> parts = new ArrayList<>();
        if (events > 0) {
            parts.add(EVENTS.formatted(rows(EVENT, events)));
        }
        if (answered) {
            parts.add(ANSWERS);
        }
        String with = parts.isEmpty() ? "" : "WITH " + String.join(", ", parts) + "\n";
        return with + (audits == 0 ? ANSWER_ALONE : AUDITS.formatted(answered ? ANSWERED : "", rows(AUDIT, audits)));
    }

    /**
     * The transaction manager finds the transaction at its end and has nothing more to send. It would not have committed
     * a transaction that is marked for rollback or took too long.
     */
    private void commit(StatementBatch batch) {
        if (QuarkusTransaction.isRollbackOnly()) {
            throw new IllegalStateException("the transaction may only be rolled back");
        }
        batch.add("COMMIT");
        send(batch);
    }

    private void send(StatementBatch batch) {
        try (Connection connection = database.getConnection()) {
            batch.send(connection);
        } catch (SQLException failed) {
            throw KEY_TAKEN.equals(failed.getSQLState()) ? new KeyTakenMeanwhile() : new DatabaseFailure(failed);
        }
    }

    private static String rows(String row, int count) {
        return String.join(", ", Collections.nCopies(count, row));
    }

    /** Microseconds, as PostgreSQL keeps them, so that the row's hash can be recomputed. */
    private Instant now() {
        return clock.instant();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what is journalled must be printable as JSON", broken);
        }
    }

    /** Another transaction remembered an answer under the key between our claim and our write. */
    static final class KeyTakenMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeyTakenMeanwhile() {
            super("key taken meanwhile", null, false, false);
        }
    }
}
