package jp.telework.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.persistence.DatabaseFailure;
import jp.telework.platform.persistence.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads events in the order of their transactions, and only those below the oldest transaction of this database that is
 * still running ({@code feed_horizon()}). A later commit therefore comes later in the feed, and a reader that remembers the
 * last id misses nothing.
 */
@ApplicationScoped
public class EventFeed {

    /**
     * All events, or with {@link #OWN} those of an organisation: a condition that may be absent would use no index. The
     * order names the table's columns: a bare name would mean an output column of that name before them, and a text that
     * looks like a number sorts otherwise than the number. The horizon is a subquery, so that it is asked for once. So is the
     * number of rows: a planner that knows it, and has old statistics, may think that hardly more are left, and would sort
     * all that there are.
     */
    private static final String NEXT = """
            FROM event
            WHERE (event.txid, event.seq) > (?::xid8, ?::bigint)
              AND event.txid < (SELECT feed_horizon())
            %sORDER BY event.txid, event.seq
            LIMIT (SELECT ?::integer)
            """;

    static final String READ = "SELECT id, type, subject, occurred_at, organisation, request_id, data " + NEXT;

    /** Without the data, which may be large. */
    static final String READ_HEADS =
            "SELECT id, type, subject, occurred_at, organisation, txid::text AS place, seq " + NEXT;

    private static final String HEADS =
            "SELECT id, type, subject, occurred_at, organisation, txid::text AS place, seq FROM event ";

    private static final String LAST = HEADS + """
            WHERE event.txid < (SELECT feed_horizon()) %s
            ORDER BY event.txid DESC, event.seq DESC
            LIMIT 1
            """;

    private static final String PLACE = "SELECT txid::text, seq FROM event WHERE id = ? %s";

    static final String OWN = "AND organisation = ?::text ";

    private final DataSource database;
    private final String source;

    EventFeed(DataSource database, @ConfigProperty(name = "telework.api.path") String source) {
        this.database = database;
        this.source = source;
    }

    /**
     * Events after a given one.
     *
     * @param after id of the last event seen, null for the beginning
     * @throws Refusal UNKNOWN_EVENT when there is no such event in the scope
     */
    public List<CloudEventView> after(@Nullable UUID after, int limit, Scope scope) {
        try (Connection connection = database.getConnection()) {
            String organisation = organisationOf(scope);
            EventHead.Place place = after == null ? EventHead.Place.BEGINNING : place(connection, after, organisation);
            return read(connection, READ, place, limit, organisation, this::view);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /**
     * What there is after a place, without the events' data; the same events in the same order as {@link #after}.
     *
     * @param place where the reader is
     */
    public List<EventHead> headsAfter(EventHead.Place place, int limit, Scope scope) {
        try (Connection connection = database.getConnection()) {
            return read(connection, READ_HEADS, place, limit, organisationOf(scope), EventFeed::head);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /** One event, if it is in the scope. */
    public Optional<EventHead> head(UUID id, Scope scope) {
        @Nullable String organisation = organisationOf(scope);
        return one(HEADS + "WHERE id = ? %s", organisation, id);
    }

    /**
     * The last event that can be read now. What is read from the database afterwards holds all that it and the events
     * before it tell, so that a reader who goes on from it misses nothing.
     *
     * @return empty when there is none: a reader goes on from the beginning
     */
    public Optional<UUID> last(Scope scope) {
        return one(LAST, organisationOf(scope)).map(EventHead::id);
    }

    private Optional<EventHead> one(String template, @Nullable String organisation, Object... before) {
        Object[] values = organisation == null
                ? before
                : Stream.concat(Stream.of(before), Stream.of(organisation)).toArray();
        return Sql.rows(database, statement(template, organisation), EventFeed::head, values).stream()
                .findFirst();
    }

    private static @Nullable String organisationOf(Scope scope) {
        return scope.organisation() == null ? null : scope.organisation().value();
    }

    private static String statement(String template, @Nullable String organisation) {
        return template.formatted(organisation == null ? "" : OWN);
    }

    private static EventHead.Place place(Connection connection, UUID id, @Nullable String organisation)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statement(PLACE, organisation))) {
            statement.setObject(1, id);
            if (organisation != null) {
                statement.setString(2, organisation);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.ofParameter("after", CommonError.UNKNOWN_EVENT);
                }
                return new EventHead.Place(row.getString(1), row.getLong(2));
            }
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(
            Connection connection,
            String template,
            EventHead.Place place,
            int limit,
            @Nullable String organisation,
            Row<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(statement(template, organisation))) {
            int parameter = 0;
            statement.setString(++parameter, place.txid());
            statement.setLong(++parameter, place.seq());
            if (organisation != null) {
                statement.setString(++parameter, organisation);
            }
            statement.setInt(++parameter, limit);
            List<T> events = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    events.add(reader.read(row));
                }
            }
            return events;
        }
    }

    private static EventHead head(ResultSet row) throws SQLException {
        return new EventHead(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("organisation"),
                new EventHead.Place(row.getString("place"), row.getLong("seq")));
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

    /** Behind the last event that a reader can see at the moment. */
    EventHead.Place end() {
        return one(LAST, null).map(EventHead::place).orElse(EventHead.Place.BEGINNING);
    }
}
