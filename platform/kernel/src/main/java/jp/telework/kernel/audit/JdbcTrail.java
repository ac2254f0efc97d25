package jp.telework.kernel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * The trail in a service's database. It is read in pages, each with a statement of its own, so that no transaction stays open
 * for long. Rows that are added meanwhile do no harm: streams only grow at their ends.
 */
public final class JdbcTrail implements TrailInParts {

    private static final int PAGE = 5000;

    private static final String SEALS = """
        SELECT service, number, day, sealed_at, streams, rows, heads, root, previous, key_id, signature
        FROM audit_seal ORDER BY number
        """;
    private static final String HEAD = "SELECT seal, number, stream, position, hash FROM audit_sealed_head ";
    private static final String ROW = """
        SELECT id, stream, position, occurred_at, actor, client, organisation, action, outcome, code, request_id,
               before_digest, after_digest, detail::text AS printed, previous_hash, hash
        FROM audit_entry
        """;

    private static final String BETWEEN =
            "WHERE (stream, position) > (?, ?) AND (stream, position) <= (?, ?) ORDER BY stream, position LIMIT ";

    private final DataSource database;

    public JdbcTrail(DataSource database) {
        this.database = database;
    }

    @Override
    public List<AuditSeal> seals() {
        return rows(SEALS, JdbcTrail::seal);
    }

    @Override
    public Iterator<SealedHead> headsBySeal(int after, int upTo) {
        return new Pages<>(
                HEAD + "WHERE (seal, number) > (?, ?) AND seal <= ? ORDER BY seal, number LIMIT " + PAGE,
                JdbcTrail::head,
                last -> new Object[] {last.seal(), last.number(), upTo},
                after,
                Integer.MAX_VALUE,
                upTo);
    }

    @Override
    public Iterator<SealedHead> headsByStream(Place after, Place upTo) {
        return new Pages<>(
                HEAD + BETWEEN + PAGE,
                JdbcTrail::head,
                last -> between(new Place(last.stream(), last.position()), upTo),
                between(after, upTo));
    }

    @Override
    public Iterator<AuditRow> rows(Place after, Place upTo) {
        return new Pages<>(
                ROW + BETWEEN + PAGE,
                JdbcTrail::row,
                last -> between(new Place(last.stream(), last.position()), upTo),
                between(after, upTo));
    }

    private static Object[] between(Place after, Place upTo) {
        return new Object[] {after.stream(), after.position(), upTo.stream(), upTo.position()};
    }

    @Override
    public Optional<AuditRow> row(Place at) {
        return rows(ROW + "WHERE stream = ? AND position = ?", JdbcTrail::row, at.stream(), at.position()).stream()
                .findFirst();
    }

    @Override
    public Optional<Place> behind(Place after, long rows) {
        return rows(
                        "SELECT stream, position FROM audit_entry WHERE (stream, position) > (?, ?)"
                                + " ORDER BY stream, position OFFSET ? LIMIT 1",
                        row -> new Place(row.getString("stream"), row.getInt("position")),
                        after.stream(),
                        after.position(),
                        rows - 1)
                .stream()
                .findFirst();
    }

    @Override
    public Set<String> grownSince(int seal) {
        Set<String> streams = new TreeSet<>(TrailCheck::byCodePoints);
        headsBySeal(seal, Integer.MAX_VALUE).forEachRemaining(head -> streams.add(head.stream()));
        record Named(long id, String stream) {}
        new Pages<Named>(
                        "SELECT id, stream FROM audit_entry WHERE id > ? ORDER BY id LIMIT " + PAGE,
                        row -> new Named(row.getLong("id"), row.getString("stream")),
                        last -> new Object[] {last.id()},
                        covered(seal))
                .forEachRemaining(row -> streams.add(row.stream()));
        return streams;
    }

    /** Up to this id the seal covers every row; no transaction takes ten minutes from its row's id to its commit. */
    private long covered(int seal) {
        return rows(
                        "SELECT coalesce(max(last_id), 0) AS found FROM audit_seal WHERE sealed_at <"
                                + " (SELECT sealed_at FROM audit_seal WHERE number = ?) - interval '10 minutes'",
                        row -> row.getLong("found"),
                        seal)
                .get(0);
    }

    @Override
    public Optional<SealedHead> headUpTo(int seal, String stream) {
        return rows(
                        HEAD + "WHERE stream = ? AND seal <= ? ORDER BY position DESC LIMIT 1",
                        JdbcTrail::head,
                        stream,
                        seal)
                .stream()
                .findFirst();
    }

    private static AuditSeal seal(ResultSet row) throws SQLException {
        return new AuditSeal(
                row.getString("service"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getLong("streams"),
                row.getLong("rows"),
                row.getInt("heads"),
                row.getString("root"),
                row.getString("previous"),
                row.getString("key_id"),
                row.getString("signature"));
    }

    private static SealedHead head(ResultSet row) throws SQLException {
        return new SealedHead(
                row.getInt("seal"),
                row.getInt("number"),
                row.getString("stream"),
                row.getInt("position"),
                row.getString("hash"));
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getString("stream"),
                row.getInt("position"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("client"),
                row.getString("organisation"),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("code"),
                row.getString("request_id"),
                row.getString("before_digest"),
                row.getString("after_digest"),
                row.getString("printed"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** Reads one element of a page. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Where the next page begins: the sort key of the last element. */
    private interface Key<T> {
        Object[] of(T last);
    }

    private <T> List<T> rows(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the audit trail cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private final class Pages<T> implements Iterator<T> {

        private final String sql;
        private final Reader<T> reader;
        private final Key<T> key;
        private Object[] after;
        private Iterator<T> page = Collections.emptyIterator();
        private boolean more = true;

        Pages(String sql, Reader<T> reader, Key<T> key, Object... after) {
            this.sql = sql;
            this.reader = reader;
            this.key = key;
            this.after = after;
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && more) {
                List<T> next = JdbcTrail.this.rows(sql, reader, after);
                more = next.size() == PAGE;
                if (!next.isEmpty()) {
                    after = key.of(next.get(next.size() - 1));
                }
                page = next.iterator();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
