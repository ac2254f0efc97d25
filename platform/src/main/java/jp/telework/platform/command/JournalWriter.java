package jp.telework.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Writes audit rows, events and the remembered answer of one command in a single statement. */
@ApplicationScoped
class JournalWriter {

    private static final String WRITE = """
            WITH events AS (
                INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data)
                SELECT (e ->> 'id')::uuid, e ->> 'type', e ->> 'subject', (e ->> 'time')::timestamptz,
                       e ->> 'organisation', e ->> 'requestId', e -> 'data'
                FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS given(e, place) ORDER BY place
            ), answers AS (
                INSERT INTO idempotency_record (client, key, fingerprint, status, headers, body, created_at)
                SELECT a ->> 'client', a ->> 'key', a ->> 'fingerprint', (a ->> 'status')::integer, a -> 'headers',
                       a ->> 'body', (a ->> 'createdAt')::timestamptz
                FROM jsonb_array_elements(?::jsonb) AS a
                -- An answer that has outlived its promise gives way to a new use of its key; any other stays.
                ON CONFLICT (client, key) DO UPDATE
                SET fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
                    body = excluded.body, created_at = excluded.created_at
                WHERE idempotency_record.created_at <= ?::timestamptz
                RETURNING 1
            )
            SELECT append_audit(entry), (SELECT count(*) FROM answers) AS answered
            FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS given(entry, place) ORDER BY place
            """;

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final RememberedAnswers remembered;

    JournalWriter(DataSource database, ObjectMapper json, Clock clock, Ids ids, RememberedAnswers remembered) {
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

    /** Journals what was done, with the answer under its key if there is one. */
    void done(List<Journal.Entry> entries, Caller caller, String requestId, @Nullable Remembered answer) {
        String now = now();
        ArrayNode audits = json.createArrayNode();
        ArrayNode events = json.createArrayNode();
        for (Journal.Entry entry : entries) {
            JsonNode data = json.valueToTree(entry.snapshot());
            String organisation =
                    entry.organisation() == null ? null : entry.organisation().value();
            audits.add(audit(entry.about().stream(), entry.action(), caller, requestId, now)
                    .put("outcome", "DONE")
                    .put("afterDigest", CanonicalJson.of(data.toString()).sha256())
                    .set("detail", json.valueToTree(entry.detail())));
            events.add(json.createObjectNode()
                    .put("id", ids.next().toString())
                    .put("type", entry.eventType())
                    .put("subject", entry.about().stream())
                    .put("time", now)
                    .put("organisation", organisation)
                    .put("requestId", requestId)
                    .set("data", data));
        }
        write(audits, events, answer, now);
    }

    /** Journals a refused attempt; its answer is remembered when the contract says so. */
    void refused(
            String stream, String action, String code, Caller caller, String requestId, @Nullable Remembered answer) {
        String now = now();
        ObjectNode audit = audit(stream, action, caller, requestId, now)
                .put("outcome", "REFUSED")
                .put("code", code);
        write(json.createArrayNode().add(audit), json.createArrayNode(), answer, now);
    }

    private ObjectNode audit(String stream, String action, Caller caller, String requestId, String now) {
        return json.createObjectNode()
                .put("stream", stream)
                .put("occurredAt", now)
                .put("actor", caller.name().isEmpty() ? caller.subject() : caller.name())
                .put("client", caller.client())
                .put(
                        "organisation",
                        caller.organisationNumber().map(Object::toString).orElse(null))
                .put("action", action)
                .put("requestId", requestId);
    }

    private void write(ArrayNode audits, ArrayNode events, @Nullable Remembered answer, String now) {
        ArrayNode answers = json.createArrayNode();
        if (answer != null) {
            ObjectNode node = json.valueToTree(answer);
            answers.add(node.put("createdAt", now));
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, text(events));
            statement.setString(2, text(answers));
            statement.setString(3, remembered.horizon().toString());
            statement.setString(4, text(audits));
            try (var rows = statement.executeQuery()) {
                if (answer != null && rows.next() && rows.getInt("answered") == 0) {
                    throw new KeyTakenMeanwhile();
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /** Microseconds, as PostgreSQL keeps them, so that the row's hash can be recomputed. */
    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
    }

    private String text(JsonNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree always prints", impossible);
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
