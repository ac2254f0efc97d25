package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.platform.persistence.DatabaseFailure;
import jp.telework.platform.persistence.Sql;
import org.jspecify.annotations.Nullable;

/** The registered webhooks. */
@ApplicationScoped
class WebhookTable {

    private static final String COLUMNS = """
            SELECT id, version, organisation, url, event_types, status, status_since, disabled_reason, created_at
            FROM webhook
            """;

    /** Registrations of one organisation follow each other, so that none is counted past another. */
    private static final String COUNT = "SELECT count(*) FROM webhook WHERE organisation ";

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?::text, 20))";

    /**
     * The cursor stands before every transaction of this database that is still running: what commits after the registration
     * is delivered, and so may be a little that committed just before it.
     */
    private static final String ADD = """
            INSERT INTO webhook (id, version, organisation, url, event_types, secret, status, status_since, created_at,
                                 due_at, cursor_txid, cursor_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, feed_horizon(), 0)
            """;

    private static final String STATE = """
            UPDATE webhook
            SET version = ?, status = ?, status_since = ?, disabled_reason = ?, attempts = 0, due_at = ?,
                lease = lease + 1, leased_until = '-infinity'
            WHERE id = ?
            """;

    private static final String SECRET = """
            UPDATE webhook SET version = ?, previous_secret = secret, previous_until = ?, secret = ? WHERE id = ?
            """;

    private final DataSource database;

    WebhookTable(DataSource database) {
        this.database = database;
    }

    /** How many webhooks an organisation has; other transactions that register one for it wait until this one ends. */
    int countLocked(@Nullable CorporateNumber organisation) {
        @Nullable String owner = text(organisation);
        Sql.run(database, LOCK, "webhooks of " + owner);
        List<Integer> count = owner == null
                ? Sql.rows(database, COUNT + "IS NULL", row -> row.getInt(1))
                : Sql.rows(database, COUNT + "= ?", row -> row.getInt(1), owner);
        return count.get(0);
    }

    void add(Webhook webhook, WebhookSecret secret) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            Instant now = webhook.createdAt();
            Sql.fill(
                    statement,
                    webhook.id(),
                    webhook.version(),
                    text(webhook.organisation()),
                    webhook.url().toString(),
                    connection.createArrayOf("text", webhook.eventTypes().toArray()),
                    secret.key(),
                    webhook.status().name(),
                    now,
                    now,
                    now);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    Optional<Webhook> find(UUID id, Scope scope) {
        return find(id, scope, "");
    }

    /** The same for a change; locks the row until the transaction ends. */
    Optional<Webhook> findLocked(UUID id, Scope scope) {
        return find(id, scope, " FOR UPDATE");
    }

    private Optional<Webhook> find(UUID id, Scope scope, String lock) {
        return Sql.rows(database, COLUMNS + "WHERE id = ?" + lock, WebhookTable::webhook, id).stream()
                .filter(webhook ->
                        scope.organisation() == null || scope.organisation().equals(webhook.organisation()))
                .findFirst();
    }

    /** Newest first. */
    List<Webhook> list(Scope scope, @Nullable UUID before, int rows) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(COLUMNS).append("WHERE true");
        if (scope.organisation() != null) {
            sql.append(" AND organisation = ?");
            values.add(scope.organisation().value());
        }
        if (before != null) {
            sql.append(" AND id < ?");
            values.add(before);
        }
        sql.append(" ORDER BY id DESC").append(LeadingFilters.limit(rows));
        return Sql.rows(database, sql.toString(), WebhookTable::webhook, values.toArray());
    }

    /** Writes the state; deliveries that are under way no longer count, and failures are forgotten. */
    void state(Webhook webhook) {
        Sql.run(
                database,
                STATE,
                webhook.version(),
                webhook.status().name(),
                webhook.statusSince(),
                webhook.disabledReason() == null
                        ? null
                        : webhook.disabledReason().name(),
                webhook.statusSince(),
                webhook.id());
    }

    void secret(Webhook webhook, WebhookSecret secret, Instant oldUntil) {
        Sql.run(database, SECRET, webhook.version(), oldUntil, secret.key(), webhook.id());
    }

    void remove(UUID id) {
        Sql.run(database, "DELETE FROM webhook WHERE id = ?", id);
    }

    /** How many webhooks there are in a state. */
    long count(WebhookStatus status) {
        return Sql.rows(database, "SELECT count(*) FROM webhook WHERE status = ?", row -> row.getLong(1), status.name())
                .get(0);
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        @Nullable String organisation = row.getString("organisation");
        @Nullable String reason = row.getString("disabled_reason");
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                organisation == null ? null : new CorporateNumber(organisation),
                URI.create(row.getString("url")),
                Arrays.asList((String[]) row.getArray("event_types").getArray()),
                WebhookStatus.valueOf(row.getString("status")),
                Sql.instant(row, "status_since"),
                reason == null ? null : DisabledReason.valueOf(reason),
                Sql.instant(row, "created_at"));
    }

    private static @Nullable String text(@Nullable CorporateNumber organisation) {
        return organisation == null ? null : organisation.value();
    }
}
