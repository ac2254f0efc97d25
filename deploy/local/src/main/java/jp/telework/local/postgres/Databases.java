package jp.telework.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.telework.local.Component;
import jp.telework.local.StackFailure;

/**
 * A database per service with two roles: the owner runs the migrations, the service's own role has no right to change
 * the schema. Only these two may connect to it. Names and passwords are for this machine only.
 */
public final class Databases {

    private static final String ENCODING_AND_LOCALE = "UTF8 C.UTF-8 C.UTF-8";

    private final int port;

    public Databases(int port) {
        this.port = port;
    }

    public static String owner(Component service) {
        return service.id() + "_owner";
    }

    public static String ownerPassword(Component service) {
        return "telework-local-" + service.id() + "-owner";
    }

    public static String servicePassword(Component service) {
        return "telework-local-" + service.id();
    }

    public String jdbcUrl(Component service) {
        return jdbcUrl(service.id());
    }

    public boolean acceptConnections() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** May be repeated: a later start finds everything in place. */
    public void create() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (Component service : Component.withDatabase()) {
                createRole(connection, owner(service), ownerPassword(service));
                createRole(connection, service.id(), servicePassword(service));
                createDatabase(connection, service);
                statement.execute("REVOKE ALL ON DATABASE " + service.id() + " FROM PUBLIC");
                statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + service.id() + " TO " + service.id());
                requireEncoding(connection, service);
            }
        } catch (SQLException e) {
            throw new StackFailure(
                    "データベースを作成できません: " + e.getMessage(), "The databases cannot be created: " + e.getMessage());
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        boolean exists = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        try (Statement statement = connection.createStatement()) {
            // Role names and passwords are constants of this class; DDL takes no parameters.
            statement.execute((exists ? "ALTER" : "CREATE") + " ROLE " + role + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static void createDatabase(Connection connection, Component service) throws SQLException {
        if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", service.id())) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + service.id() + " OWNER " + owner(service)
                    + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
        }
    }

    private static void requireEncoding(Connection connection, Component service) throws SQLException {
        String query = "SELECT pg_encoding_to_char(encoding) || ' ' || datcollate || ' ' || datctype"
                + " FROM pg_database WHERE datname = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, service.id());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next() || !ENCODING_AND_LOCALE.equals(rows.getString(1))) {
                    throw new SQLException("database " + service.id() + " is not " + ENCODING_AND_LOCALE);
                }
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl("postgres"), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
