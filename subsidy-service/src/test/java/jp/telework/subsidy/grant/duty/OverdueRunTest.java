package jp.telework.subsidy.grant.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.telework.subsidy.grant.AfterwardsFixtures;
import jp.telework.subsidy.grant.Days;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.domain.ChangeApproval;
import jp.telework.subsidy.grant.duty.usecase.MarkOverdueObligations;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The daily run over obligations: once for all replicas, and never half. */
@QuarkusTest
@ServiceDatabase("subsidy")
class OverdueRunTest {

    /** Runs of the service that wait for a lock at this moment. */
    private static final String WAITING = " FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid"
            + " WHERE r.rolname = 'subsidy' AND a.wait_event_type = 'Lock' AND a.query LIKE '%job_run%'";

    @Inject
    MarkOverdueObligations run;

    private final ExecutorService replicas = Executors.newFixedThreadPool(2);

    @AfterEach
    void end() {
        replicas.shutdownNow();
        Days.back();
    }

    @Test
    void twoReplicasAtOnceTellEachObligationOnce() throws Exception {
        String id = GrantFixtures.granted();
        Days.goTo("2041-01-10");
        List<Future<?>> runs = whileHeld(id, () -> {
            List<Future<?>> both = List.of(replicas.submit(run::run), replicas.submit(run::run));
            // One waits for the held row, the other for the first one's row of the day.
            await(2);
            return both;
        });
        for (Future<?> each : runs) {
            each.get(30, TimeUnit.SECONDS);
        }
        assertThat(events(id)).as("the start and the performance report").isEqualTo(2);
        assertThat(marked(id, "2041-01-10")).isEqualTo(2);
        assertThat(audits("2041-01-10")).isEqualTo(1);
        run.run();
        assertThat(audits("2041-01-10")).as("the day's run was made already").isEqualTo(1);
        Days.goTo("2041-01-11");
        run.run();
        assertThat(events(id)).as("the next day finds nothing new").isEqualTo(2);
        assertThat(marked(id, "2041-01-10")).isEqualTo(2);
        assertThat(audits("2041-01-11")).isEqualTo(1);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    /** The control: looking first and telling afterwards, as two replicas without the guard would. */
    @Test
    void controlTwoReplicasWithoutTheGuardTellTwice() throws Exception {
        String id = GrantFixtures.granted();
        TestDatabase.get().execute("CREATE TABLE unguarded_event (kind text)");
        try {
            CountDownLatch start = new CountDownLatch(2);
            Callable<Integer> replica = () -> {
                start.countDown();
                start.await();
                return TestDatabase.get()
                        .asAdministrator(statement -> statement.executeUpdate(
                                "INSERT INTO unguarded_event SELECT kind FROM obligation, pg_sleep(0.2) WHERE grant_id"
                                        + " = '"
                                        + id + "' AND overdue_since IS NULL AND NOT period"));
            };
            for (Future<Integer> each : replicas.invokeAll(List.of(replica, replica))) {
                each.get();
            }
            assertThat(TestDatabase.get().number("SELECT count(*) FROM unguarded_event"))
                    .isEqualTo(4);
        } finally {
            TestDatabase.get().execute("DROP TABLE unguarded_event");
        }
    }

    @Test
    void aKilledRunLeavesNothingAndIsMadeAgain() throws Exception {
        String id = GrantFixtures.granted();
        Days.goTo("2042-01-10");
        Future<?> killed = whileHeld(id, () -> {
            Future<?> victim = replicas.submit(run::run);
            await(1);
            TestDatabase.get()
                    .asAdministrator(statement -> statement.execute("SELECT pg_terminate_backend(a.pid)" + WAITING));
            assertThatThrownBy(() -> victim.get(30, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
            return victim;
        });
        assertThat(killed.isDone()).isTrue();
        assertThat(events(id)).isZero();
        assertThat(marked(id, "2042-01-10")).isZero();
        assertThat(audits("2042-01-10")).isZero();
        run.run();
        assertThat(events(id)).isEqualTo(2);
        assertThat(marked(id, "2042-01-10")).isEqualTo(2);
        assertThat(audits("2042-01-10")).isEqualTo(1);
        run.run();
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void aDutyThatIsMetOrMovedIsNoLongerOverdue() {
        String id = GrantFixtures.inProgress();
        Days.goTo("2043-01-10");
        run.run();
        assertThat(events(id)).as("begun, but not reported").isEqualTo(1);
        LocalDate later = ProgressFixtures.yearEnd();
        AfterwardsFixtures.record(
                id,
                GrantAction.APPROVE_CHANGE,
                new ChangeApproval(1, jp.telework.kernel.value.Yen.of(24_504_000), List.of(), later, null),
                null);
        assertThat(marked(id, "2043-01-10")).as("another day, another lapse").isZero();
        Days.goTo("2043-01-11");
        run.run();
        assertThat(events(id)).isEqualTo(2);
        AfterwardsFixtures.reported(id);
        Days.goTo("2043-01-12");
        run.run();
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'grant/" + id
                                + "' AND type LIKE '%overdue%' AND data ->> 'kind' = 'PERFORMANCE_REPORT'"))
                .isEqualTo(2);
    }

    /** Works while another transaction holds a case's first duty. */
    private static <T> T whileHeld(String id, Callable<T> work) {
        return TestDatabase.get().asAdministrator(statement -> {
            statement.getConnection().setAutoCommit(false);
            statement.execute(
                    "SELECT FROM obligation WHERE grant_id = '" + id + "' AND kind = 'START_REPORT' FOR UPDATE");
            try {
                return call(work);
            } finally {
                rollback(statement);
            }
        });
    }

    private static void rollback(Statement statement) throws SQLException {
        statement.getConnection().rollback();
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void await(int waiting) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (TestDatabase.get().number("SELECT count(*)" + WAITING) == waiting) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the runs did not come to wait");
    }

    private static long events(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = 'grant/" + id
                        + "' AND type = 'jp.telework.subsidy.grant.obligation-overdue.v1'");
    }

    private static long marked(String id, String day) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM obligation WHERE grant_id = '" + id + "' AND overdue_since = '" + day
                        + "'");
    }

    private static long audits(String day) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM audit_entry WHERE stream = 'job/overdue-obligations' AND detail ->>"
                        + " 'day' = '"
                        + day + "'");
    }
}
