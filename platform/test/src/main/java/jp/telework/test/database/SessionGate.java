package jp.telework.test.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Reads from the server what holds for a service's sessions: a setting that is lost on its way is found here. */
public final class SessionGate {

    private static final Map<String, String> BOUNDS = Map.of(
            "statement_timeout", "8s",
            "lock_timeout", "5s",
            "idle_in_transaction_session_timeout", "8s",
            "transaction_timeout", "25s",
            "client_connection_check_interval", "2s",
            "tcp_user_timeout", "8000",
            "tcp_keepalives_idle", "5",
            "tcp_keepalives_interval", "2",
            "tcp_keepalives_count", "2");

    private SessionGate() {}

    /**
     * Checks a pooled connection and the one that migrates.
     *
     * @param own settings that this service has beside the common ones
     */
    public static void check(DataSource pool, Flyway flyway, Map<String, String> own) throws SQLException {
        Map<String, String> wanted = new LinkedHashMap<>(BOUNDS);
        wanted.putAll(own);
        try (Connection connection = pool.getConnection()) {
            compare("a request's session", connection, wanted);
            if (connection.getNetworkTimeout() != 10_000) {
                throw new AssertionError("a request waits for the server " + connection.getNetworkTimeout() + " ms");
            }
        }
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(flyway.getConfiguration().getInitSql());
            compare("a migration's session", connection, Map.of("lock_timeout", "5s", "statement_timeout", "0"));
        }
    }

    private static void compare(String whose, Connection connection, Map<String, String> wanted) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String name : wanted.keySet()) {
                try (ResultSet row = statement.executeQuery("SHOW " + name)) {
                    row.next();
                    found.put(name, row.getString(1));
                }
            }
        }
        if (!found.equals(wanted)) {
            throw new AssertionError(whose + " has " + found + " instead of " + wanted);
        }
    }
}
