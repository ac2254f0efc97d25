package jp.telework.endtoend.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.telework.endtoend.Suite;
import jp.telework.local.Component;
import jp.telework.local.postgres.PostgresServer;

/** PostgreSQL's administrator in the subsidy service's database, not through the tunnel. */
final class Administrator implements AutoCloseable {

    private final Connection connection;

    private Administrator(Connection connection) {
        this.connection = connection;
    }

    static Administrator of(Suite suite) throws SQLException {
        Administrator administrator = new Administrator(DriverManager.getConnection(
                suite.stack().jdbcUrl(Component.SUBSIDY), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD));
        // What a fault left behind may hold a lock for ever, and others queue behind the first that waits for it.
        administrator.execute("SET lock_timeout = '10s'");
        return administrator;
    }

    /** Ends the sessions whose clients have forgotten them; one fault must not become part of the next. */
    static void endForgottenTransactions(Suite suite) throws SQLException {
        try (Administrator administrator = of(suite)) {
            administrator.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE xact_start < now() - interval '5 seconds' AND backend_type = 'client backend'"
                    + " AND pid <> pg_backend_pid()");
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("no row: " + sql);
            }
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
