package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.platform.persistence.Sql;
import org.jspecify.annotations.Nullable;

/** What was delivered, or was not. */
@ApplicationScoped
public class DeliveryLog {

    private static final String READ = """
            SELECT id, event_id, event_type, attempt, attempted_at, duration_millis, outcome, http_status, next_attempt_at
            FROM webhook_delivery
            WHERE webhook_id = ? %sORDER BY id DESC""";

    private final DataSource database;

    DeliveryLog(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    List<DeliveryView> of(UUID webhook, @Nullable UUID before, int rows) {
        String limit = LeadingFilters.limit(rows);
        return before == null
                ? Sql.rows(database, READ.formatted("") + limit, DeliveryLog::view, webhook)
                : Sql.rows(database, READ.formatted("AND id < ? ") + limit, DeliveryLog::view, webhook, before);
    }

    /**
     * Drops old rows; replicas share the work.
     *
     * @param rows how many at most
     * @return how many
     */
    public int drop(Instant attemptedBefore, int rows) {
        return Sql.update(
                database,
                "DELETE FROM webhook_delivery WHERE id IN (SELECT id FROM webhook_delivery WHERE attempted_at < ?"
                        + " LIMIT ? FOR UPDATE SKIP LOCKED)",
                attemptedBefore.atOffset(ZoneOffset.UTC),
                rows);
    }

    /** How many rows are older; counting stops at {@code most}. */
    public long countBefore(Instant attemptedBefore, int most) {
        return Sql.rows(
                        database,
                        "SELECT count(*) FROM (SELECT FROM webhook_delivery WHERE attempted_at < ? LIMIT ?) due",
                        row -> row.getLong(1),
                        attemptedBefore.atOffset(ZoneOffset.UTC),
                        most)
                .get(0);
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime next = row.getObject("next_attempt_at", OffsetDateTime.class);
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                row.getInt("attempt"),
                Sql.instant(row, "attempted_at"),
                row.getInt("duration_millis"),
                DeliveryOutcome.valueOf(row.getString("outcome")),
                row.getObject("http_status", Integer.class),
                next == null ? null : next.toInstant());
    }
}
