package jp.telework.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.DatabaseFailure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads events in the order of their transactions, and only those below the oldest transaction that is still running.
 * Whatever commits later therefore comes later, and a reader that remembers the last id misses nothing.
 */
@ApplicationScoped
public class EventFeed {

    /** Everybody's events, or with {@link #OWN} an organisation's: a condition that may be absent would use no index. */
    private static final String READ = """
            SELECT id, type, subject, occurred_at, organisation, request_id, data
            FROM event
            WHERE (txid, seq) > (?::xid8, ?::bigint)
              AND txid < pg_snapshot_xmin(pg_current_snapshot())
            %sORDER BY txid, seq
            LIMIT ?
            """;

    private static final String PLACE = "SELECT txid::text, seq FROM event WHERE id = ? %s";

    private static final String OWN = "AND organisation = ?::text ";

    private final DataSource database;
    private final String source;

    EventFeed(DataSource database, @ConfigProperty(name = "quarkus.rest.path") String source) {
        this.database = database;
        this.source = source;
    }

    /**
     * Events after a given one.
     *
     * @param after id of the last event seen, null for the beginning
     * @throws Refusal INVALID_CURSOR when there is no such event in the scope
     */
    public List<CloudEventView> after(@Nullable UUID after, int limit, Scope scope) {
        try (Connection connection = database.getConnection()) {
            String organisation =
                    scope.organisation() == null ? null : scope.organisation().value();
            Place place = after == null ? new Place("0", 0) : place(connection, after, organisation);
            return read(connection, place, limit, organisation);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static String statement(String template, @Nullable String organisation) {
        return template.formatted(organisation == null ? "" : OWN);
    }

    private record Place(String txid, long seq) {}

    private static Place place(Connection connection, UUID id, @Nullable String organisation) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statement(PLACE, organisation))) {
            statement.setObject(1, id);
            if (organisation != null) {
                statement.setString(2, organisation);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.of(CommonError.INVALID_CURSOR);
                }
                return new Place(row.getString(1), row.getLong(2));
            }
        }
    }

    private List<CloudEventView> read(Connection connection, Place place, int limit, @Nullable String organisation)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statement(READ, organisation))) {
            int parameter = 0;
            statement.setString(++parameter, place.txid());
            statement.setLong(++parameter, place.seq());
            if (organisation != null) {
                statement.setString(++parameter, organisation);
            }
            statement.setInt(++parameter, limit);
            List<CloudEventView> events = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    events.add(view(row));
                }
            }
            return events;
        }
    }

    private CloudEventView view(ResultSet row) throws SQLException {
        return new CloudEventView(
                "1.0",
                row.getObject("id", UUID.class),
                source,
                row.getString("type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                "application/json",
                row.getString("organisation"),
                row.getString("request_id"),
                row.getString("data"));
    }
}
