package jp.telework.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How far the feed is behind what was committed, and who holds it back. */
@ApplicationScoped
class FeedLag {

    /**
     * One row. The first event at or after the horizon is the oldest that readers do not get yet. A transaction that only reads
     * has no id and holds nothing back. A role without superuser rights sees the start of a transaction only for its own
     * sessions.
     */
    static final String READ = """
            SELECT extract(epoch FROM clock_timestamp() - (
                       SELECT event.occurred_at FROM event
                       WHERE event.txid >= (SELECT feed_horizon()) ORDER BY event.txid, event.seq LIMIT 1)) AS unsettled,
                   oldest.id::text AS holder,
                   extract(epoch FROM clock_timestamp() - oldest.began_at) AS age
            FROM (SELECT) AS one LEFT JOIN (
                SELECT running.id, running.began_at
                FROM (SELECT session.backend_xid, session.xact_start
                      FROM pg_stat_activity session
                      WHERE session.datname = current_database() AND session.backend_xid IS NOT NULL
                      UNION ALL
                      SELECT prepared.transaction, prepared.prepared
                      FROM pg_prepared_xacts prepared WHERE prepared.database = current_database())
                    AS running (id, began_at)
                ORDER BY age(running.id) DESC LIMIT 1) AS oldest ON true
            """;

    private final DataSource database;
    private final Duration timeout;

    FeedLag(DataSource database, FeedConfig config) {
        this.database = database;
        this.timeout = config.measureTimeout();
    }

    /**
     * What was found.
     *
     * @param unsettled age of the oldest event that readers do not get yet, null when they get all
     * @param holder the oldest transaction of this database that writes, null when there is none
     * @param began its beginning, null when the service's role may not see it
     */
    record Reading(
            @Nullable Duration unsettled,
            @Nullable String holder,
            @Nullable Instant began) {}

    Reading read(Instant now) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setQueryTimeout(Math.toIntExact(Math.max(1, timeout.toSeconds())));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                @Nullable Duration age = seconds(row, "age");
                return new Reading(
                        seconds(row, "unsettled"), row.getString("holder"), age == null ? null : now.minus(age));
            }
        }
    }

    private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofMillis(Math.round(Math.max(0, value) * 1000));
    }
}
