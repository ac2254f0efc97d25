package jp.telework.seminar.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.IntFunction;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import org.junit.jupiter.api.Test;

/** Many want one room or one manager at one moment, and take it back: they wait for each other in turn, not in a circle. */
@QuarkusTest
@ServiceDatabase("seminar")
class BookingsInTurnTest {

    private static final int RIVALS = 6;
    private static final int ROUNDS = 40;
    private static final String DEADLOCK = "40P01";
    private static final String TOO_LONG = "57014";
    private static final String DURING = "tstzrange('2031-07-12 13:30+09', '2031-07-12 17:00+09')";

    @Test
    void aRoomIsTakenInTurn() {
        String seminar = SeminarFixtures.drafted(plan -> {});
        IntFunction<String> booking = rival -> "(seminar_id, position, kind, resource, label, during) VALUES ('"
                + seminar + "', " + (100 + rival) + ", 'ROOM', 'one room for all', 'one room for all', " + DURING + ")";

        assertThat(stuck("seminar_booking", booking)).isZero();
        // The control: the same table without the trigger.
        assertThat(stuck(copyOf("seminar_booking"), booking)).isPositive();
    }

    @Test
    void aManagerIsEngagedInTurn() {
        String manager = DispatchFixtures.manager(5).id();
        IntFunction<String> engagement =
                rival -> "(source_id, kind, manager_id, during) VALUES (gen_random_uuid(), 'SLOT', '" + manager + "', "
                        + DURING + ")";

        assertThat(stuck("manager_engagement", engagement)).isZero();
        assertThat(stuck(copyOf("manager_engagement"), engagement)).isPositive();
    }

    private static String copyOf(String table) {
        TestDatabase.get().execute("CREATE TABLE " + table + "_control (LIKE " + table + " INCLUDING INDEXES)");
        return table + "_control";
    }

    /** How many inserts the database ended: they waited for each other, or far longer than the others take together. */
    private static long stuck(String table, IntFunction<String> row) {
        List<Integer> ended = Together.run(
                RIVALS,
                rival -> () -> TestDatabase.get().asAdministrator(statement -> {
                    statement.execute("SET deadlock_timeout = '100ms'");
                    statement.execute("SET statement_timeout = '5s'");
                    statement.getConnection().setAutoCommit(false);
                    int stuck = 0;
                    for (int round = 0; round < ROUNDS && stuck == 0; round++) {
                        stuck = insertAndTakeBack(statement, "INSERT INTO " + table + " " + row.apply(rival));
                    }
                    return stuck;
                }));
        return ended.stream().mapToLong(Integer::longValue).sum();
    }

    private static int insertAndTakeBack(Statement statement, String insert) throws SQLException {
        try {
            statement.execute(insert);
            return 0;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isIn(DEADLOCK, TOO_LONG);
            return 1;
        } finally {
            statement.getConnection().rollback();
        }
    }
}
