package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.database.RoundTrips;
import org.junit.jupiter.api.Test;

/** The counter itself: three statements in three messages, and in one. */
@QuarkusTest
@ServiceDatabase("notes")
class RoundTripsTest {

    @Inject
    DataSource database;

    @Test
    void countsMessagesAndNotStatements() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 0");
            TestDatabase.get().startCounting();
            assertThat(RoundTrips.of(() -> each(statement))).isEqualTo(3);
            assertThat(RoundTrips.of(() -> together(statement))).isOne();
            assertThat(TestDatabase.get().statements()).isEqualTo(6);
        }
    }

    private static void each(Statement statement) {
        for (int i = 0; i < 3; i++) {
            execute(statement, "SELECT " + i);
        }
    }

    private static void together(Statement statement) {
        execute(statement, "SELECT 1; SELECT 2; SELECT 3");
    }

    private static void execute(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
