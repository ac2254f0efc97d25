package jp.telework.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain statements on tables without an entity, within the transaction that is under way, if there is one. */
public final class Sql {

    private Sql() {}

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The rows of a query, or of a statement with RETURNING. */
    public static <T> List<T> rows(DataSource database, String sql, Row<T> reader, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /** Runs a statement; rows that it may have are not looked at. */
    public static void run(DataSource database, String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.execute();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /** How many rows a statement changed. */
    public static int update(DataSource database, String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /** Sets a statement's parameters in their order: texts, numbers, UUIDs, dates, instants; null is allowed. */
    public static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            // The driver knows no Instant.
            @Nullable
            Object value = values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
