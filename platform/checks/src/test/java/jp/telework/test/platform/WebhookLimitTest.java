package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many webhooks an organisation can register. */
@QuarkusTest
@ServiceDatabase("notes")
class WebhookLimitTest {

    private static final String URL = "https://hooks.example.jp/telework";
    private static final int MOST = 10;

    private final TestDatabase database = TestDatabase.get();

    @BeforeEach
    void nothingRegistered() {
        database.execute("DELETE FROM webhook");
    }

    @Test
    void anOrganisationHasABoundedNumberHoweverManyItAsksForAtOnce() {
        List<Integer> answers = Together.run(
                2 * MOST,
                i -> () -> Hooks.register(Identity.SHIRAHAMA, URL, "*").statusCode());
        assertThat(Collections.frequency(answers, 201)).isEqualTo(MOST);
        assertThat(Collections.frequency(answers, 422)).isEqualTo(MOST);
        ProblemShapeTest.problem(Hooks.register(Identity.SHIRAHAMA, URL, "*"), 422, "TOO_MANY_WEBHOOKS");
        Hooks.registered(Identity.ITOSHIMA, URL, "*");
        Hooks.registered(Identity.BACKOFFICE, URL, "*");
    }

    /** The control: two registrations that count without the lock both see room for one. */
    @Test
    void withoutTheLockBothWouldSeeRoom() throws SQLException {
        try (Connection first = connection();
                Connection second = connection()) {
            assertThat(countAndAdd(first)).isZero();
            assertThat(countAndAdd(second)).isZero();
            first.commit();
            second.commit();
        }
        assertThat(database.number("SELECT count(*) FROM webhook")).isEqualTo(2);
    }

    private Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres");
        connection.setAutoCommit(false);
        return connection;
    }

    private static long countAndAdd(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            long count;
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM webhook")) {
                row.next();
                count = row.getLong(1);
            }
            statement.execute("""
                INSERT INTO webhook (id, version, url, event_types, secret, status, status_since, created_at, due_at,
                                     cursor_txid, cursor_seq)
                VALUES (gen_random_uuid(), 0, 'https://hooks.example.jp/', '{*}', '', 'ACTIVE', now(), now(), now(),
                        pg_current_xact_id(), 0)
                """);
            return count;
        }
    }
}
