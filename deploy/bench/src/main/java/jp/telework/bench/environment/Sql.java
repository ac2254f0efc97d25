package jp.telework.bench.environment;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.telework.local.postgres.PostgresServer;
import org.postgresql.PGConnection;

/** One administrator's connection to a database of the stack. */
public final class Sql implements AutoCloseable {

    private final Connection connection;

    /** @param server {@code jdbc:postgresql://127.0.0.1:15432/} */
    public Sql(String server, String database) {
        try {
            connection = DriverManager.getConnection(
                    server + database, PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Statements separated by semicolons; one transaction. */
    public void execute(String statements) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + " in:\n" + statements, e);
        }
    }

    /** The first column of all rows. */
    public List<String> column(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + " in:\n" + query, e);
        }
    }

    /** The first column of the first row. */
    public String value(String query) {
        List<String> values = column(query);
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing found by " + query);
        }
        return values.get(0);
    }

    public long number(String query) {
        return Long.parseLong(value(query));
    }

    /** Loads a CSV file with a line of heads. */
    public void copy(String table, Path csv) {
        try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN (FORMAT csv, HEADER true)", reader);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
