package jp.telework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jp.telework.local.postgres.Databases;
import org.junit.jupiter.api.Test;

class StackIT {

    private static final Path DATA = Path.of("target/stack-it");

    @Test
    void keepsDatabasesApartAndKeepsTheirDataOverARestart() throws Exception {
        StackOptions options = databaseOnly();
        try (RunningStack first = Stack.start(options)) {
            try (Connection owner = connect(first, "subsidy_owner", Databases.ownerPassword(Component.SUBSIDY));
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 'テレワーク' AS word");
            }
            assertThat(one(first, "SHOW server_version")).startsWith("18.");
            assertThat(one(first, "SELECT datcollate FROM pg_database WHERE datname = 'subsidy'"))
                    .isEqualTo("C.UTF-8");
            assertThatThrownBy(() -> one(first, "CREATE TABLE mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            first.jdbcUrl(Component.FURUSATO), "subsidy", Databases.servicePassword(Component.SUBSIDY)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
            assertThatThrownBy(() -> connect(first, "subsidy", "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
        try (RunningStack second = Stack.start(options.withFresh(false));
                Connection owner = connect(second, "subsidy_owner", Databases.ownerPassword(Component.SUBSIDY));
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT word FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("テレワーク");
        }
    }

    @Test
    void reportsACrashAndLeavesNothingRunning() throws Exception {
        RunningStack stack = Stack.start(databaseOnly());
        ProcessHandle postgres = stack.process(Component.POSTGRES);
        try (stack) {
            postgres.destroyForcibly();

            StackFailure failure = stack.failure().get(10, TimeUnit.SECONDS);

            assertThat(failure).hasMessageStartingWith("PostgreSQL 18 ended (exit code 137)");
            assertThat(failure.log()).contains(stack.folders().log(Component.POSTGRES));
        }
        assertThat(postgres.isAlive()).isFalse();
        assertThat(DATA.resolve("run")).isDirectoryNotContaining("glob:**.pid");
    }

    @Test
    void bringsAKilledComponentBack() throws Exception {
        try (RunningStack stack = Stack.start(databaseOnly())) {
            long before = stack.process(Component.POSTGRES).pid();

            stack.kill(Component.POSTGRES);
            assertThatThrownBy(() -> one(stack, "SELECT 1")).isInstanceOf(SQLException.class);
            stack.restart(Component.POSTGRES);

            assertThat(one(stack, "SELECT 1")).isEqualTo("1");
            assertThat(stack.process(Component.POSTGRES).pid()).isNotEqualTo(before);
            assertThat(stack.failure()).isNotDone();
        }
    }

    @Test
    void refusesATakenPortBeforeAnythingRuns() throws Exception {
        StackOptions options = StackOptions.forTests(Path.of("../.."), DATA.resolve("refused"))
                .withComponents(Set.of(Component.POSTGRES));
        int port = options.ports().of(Component.POSTGRES);
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Stack.start(options))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " (postgres) is taken");
        }
        assertThat(DATA.resolve("refused/postgres")).doesNotExist();
    }

    private StackOptions databaseOnly() {
        return StackOptions.forTests(Path.of("../.."), DATA).withComponents(Set.of(Component.POSTGRES));
    }

    private static String one(RunningStack stack, String query) throws SQLException {
        try (Connection service = connect(stack, "subsidy", Databases.servicePassword(Component.SUBSIDY));
                Statement statement = service.createStatement()) {
            return statement.execute(query) && statement.getResultSet().next()
                    ? statement.getResultSet().getString(1)
                    : "";
        }
    }

    private static Connection connect(RunningStack stack, String role, String password) throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(Component.SUBSIDY), role, password);
    }
}
