package jp.telework.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real PostgreSQL 18 for the tests of one module, with the roles and the character set of production: an owner that
 * migrates and a service role that may not. Started once for each JVM; all tests of a module share it.
 */
public final class TestDatabase {

    static final String PASSWORD = "telework-local-test";

    /** Test resources and tests may be loaded by different class loaders; a system property is common to both. */
    private static final String RUNNING = "telework.test.database";

    /** Not what a connection sends once in its life: see {@link #statements}. */
    private static final String OF_REQUESTS = "s.query NOT LIKE 'SELECT set_config(%' AND s.query NOT LIKE"
            + " 'SET application_name%' AND s.query NOT LIKE '%pg_catalog.%'";

    private final String name;
    private final int port;

    private TestDatabase(String name, int port) {
        this.name = name;
        this.port = port;
    }

    static synchronized TestDatabase start(String name) {
        String running = System.getProperty(RUNNING);
        if (running != null) {
            TestDatabase present = get();
            if (!present.name.equals(name)) {
                throw new IllegalStateException(
                        "the tests of one module share one database: " + present.name + ", not " + name);
            }
            return present;
        }
        TestDatabase database = new TestDatabase(name, startServer());
        database.prepare();
        System.setProperty(RUNNING, name + ":" + database.port);
        return database;
    }

    /** The server ends with the JVM. */
    private static int startServer() {
        // Its 30 lines of progress would hide what the tests have to say.
        Logger.getLogger("io.zonky").setLevel(Level.WARNING);
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track", "top")
                    .start()
                    .getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void prepare() {
        administer("postgres", create("CREATE ROLE %s_owner LOGIN PASSWORD '%s'".formatted(name, PASSWORD)));
        administer("postgres", create("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, PASSWORD)));
        administer("postgres", create("CREATE DATABASE %s OWNER %s_owner".formatted(name, name)));
        administer(name, create("ALTER SCHEMA public OWNER TO %s_owner".formatted(name)));
        administer(name, create("CREATE EXTENSION pg_stat_statements"));
    }

    /** The running database. */
    public static TestDatabase get() {
        String running = System.getProperty(RUNNING);
        if (running == null) {
            throw new IllegalStateException(
                    "annotate the test with @QuarkusTest and @ServiceDatabase(\"<name>\") first");
        }
        int colon = running.indexOf(':');
        return new TestDatabase(running.substring(0, colon), Integer.parseInt(running.substring(colon + 1)));
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, name);
    }

    /** What a test does with an administrator's connection. */
    public interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    /** Runs SQL as administrator, around the application. */
    public <T> T asAdministrator(Work<T> work) {
        return administer(name, work);
    }

    /** Runs SQL with the rights of the service's role. */
    public <T> T asService(Work<T> work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), name, PASSWORD);
                Statement statement = connection.createStatement()) {
            return work.with(statement);
        }
    }

    /** One number from a query. */
    public long number(String sql) {
        return asAdministrator(statement -> {
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Runs a statement as administrator. */
    public void execute(String sql) {
        administer(name, create(sql));
    }

    private static Work<Boolean> create(String sql) {
        return statement -> statement.execute(sql);
    }

    private <T> T administer(String database, Work<T> work) {
        String url = "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Forgets the statements counted so far. */
    public void startCounting() {
        asAdministrator(statement -> statement.execute("SELECT pg_stat_statements_reset()"));
    }

    /**
     * Statements that the service's role sent since {@link #startCounting}, as the server counted them. BEGIN travels with the first
     * statement and is not counted. Neither is the end of the transaction: the server counts it on a young connection alone, until
     * its plan is kept. The one statement that keeps a transaction to its organisation (docs/adr/0053) and those that a connection
     * sends once in its life are not counted: the pool names the service, the driver reads the catalogue.
     */
    public long statements() {
        return number("""
                SELECT coalesce(sum(s.calls), 0) FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
                WHERE r.rolname = '%s' AND s.query !~* '^(BEGIN|COMMIT|ROLLBACK)' AND %s
                """.formatted(name, OF_REQUESTS));
    }

    /**
     * Every statement and the end of every transaction since {@link #startCounting}. The server lists no COMMIT, but every
     * BEGIN, which travels with the first statement, has one. Several may travel in one message: {@link
     * jp.telework.test.database.RoundTrips} counts messages.
     */
    public long statementsAndCommits() {
        return number("""
                SELECT coalesce(sum(s.calls), 0) FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
                WHERE r.rolname = '%s' AND s.query !~* '^(COMMIT|ROLLBACK)' AND %s
                """.formatted(name, OF_REQUESTS));
    }

    /** The counted statements, for the message of a failing test. */
    public String statementTexts() {
        return asAdministrator(statement -> {
            StringBuilder texts = new StringBuilder();
            try (ResultSet row = statement.executeQuery("""
                    SELECT s.calls, left(s.query, 160) FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
                    WHERE r.rolname = '%s'
                    """.formatted(name))) {
                while (row.next()) {
                    texts.append(row.getLong(1))
                            .append(" × ")
                            .append(row.getString(2))
                            .append('\n');
                }
            }
            return texts.toString();
        });
    }
}
