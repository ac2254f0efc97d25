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
import javax.sql.DataSource;

/**
 * The trail in a service's database. It is read in pages, each with a statement of its own, so that no transaction stays open
 * for long. Rows that are added meanwhile do no harm: streams only grow at their ends.
 */
public final class JdbcTrail implements Trail {

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

    private final DataSource database;

    public JdbcTrail(DataSource database) {
        this.database = database;
    }

    @Override
    public List<AuditSeal> seals() {
        return rows(SEALS, JdbcTrail::seal);
    }

    @Override
    public Iterator<SealedHead> headsBySeal() {
        return new Pages<>(
                HEAD + "WHERE (seal, number) > (?, ?) ORDER BY seal, number LIMIT " + PAGE,
                JdbcTrail::head,
                last -> new Object[] {last.seal(), last.number()},
                0,
                -1);
    }

    @Override
    public Iterator<SealedHead> headsByStream() {
        return new Pages<>(
                HEAD + "WHERE (stream, position) > (?, ?) ORDER BY stream, position LIMIT " + PAGE,
                JdbcTrail::head,
                last -> new Object[] {last.stream(), last.position()},
                "",
                0);
    }

    @Override
    public Iterator<AuditRow> rows() {
        return new Pages<>(
                ROW + "WHERE (stream, position) > (?, ?) ORDER BY stream, position LIMIT " + PAGE,
                JdbcTrail::row,
                last -> new Object[] {last.stream(), last.position()},
                "",
                Integer.MIN_VALUE);
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
