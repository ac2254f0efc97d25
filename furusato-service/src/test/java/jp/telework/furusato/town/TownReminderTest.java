package jp.telework.furusato.town;

import static jp.telework.furusato.town.TownFixtures.TOWNS;
import static jp.telework.furusato.town.TownFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.telework.furusato.town.usecase.RemindTowns;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The daily run: its days belong to this class, so that no other run takes them. */
@QuarkusTest
@ServiceDatabase("furusato")
class TownReminderTest {

    @Inject
    RemindTowns remindTowns;

    @Inject
    TestClock clock;

    @BeforeEach
    void noRunYet() {
        TestDatabase.get().execute("DELETE FROM job_run WHERE name = 'town-reminders'");
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private void runOn(String day) {
        clock.set(Instant.parse(day + "T00:00:00Z"));
        remindTowns.run();
    }

    private static long events(String id, String kind) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = 'town/" + id
                        + "' AND type = 'jp.telework.furusato.town." + kind + ".v1'");
    }

    @Test
    void remindsOnceTwoWeeksBeforeAndTellsOnceWhenItIsOverdue() {
        String id = TownFixtures.town();
        // The survey is due on 3 August 2026.
        runOn("2026-07-19");
        assertThat(events(id, "duty-reminder")).isZero();
        runOn("2026-07-20");
        assertThat(events(id, "duty-reminder")).isEqualTo(1);
        as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + id)
                .then()
                .body("duties[0].state", equalTo("OPEN"))
                .body("duties[0].remindedOn", equalTo("2026-07-20"))
                .body("duties[1].remindedOn", nullValue());
        runOn("2026-07-21");
        runOn("2026-08-03");
        assertThat(events(id, "duty-reminder")).isEqualTo(1);
        assertThat(events(id, "duty-overdue")).isZero();
        runOn("2026-08-04");
        runOn("2026-08-05");
        assertThat(events(id, "duty-overdue")).isEqualTo(1);
        as(Identity.SHIRAHAMA).get(TOWNS + "/" + id).then().body("duties[0].state", equalTo("OVERDUE"));
    }

    @Test
    void saysNothingOfWhatIsFulfilled() {
        String id = TownFixtures.townAt(TownFixtures.Stage.SURVEYING);
        runOn("2026-08-10");
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'town/" + id
                                + "' AND data ->> 'kind' = 'SURVEY' AND type LIKE '%duty%'"))
                .isZero();
    }

    @Test
    void twoReplicasRemindOnce() throws Exception {
        String id = TownFixtures.town();
        clock.set(Instant.parse("2026-07-25T00:00:00Z"));
        together(() -> {
            remindTowns.run();
            return null;
        });
        assertThat(events(id, "duty-reminder")).isEqualTo(1);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM audit_entry WHERE stream = 'job/town-reminders'"
                                + " AND request_id = 'town-reminders/2026-07-25'"))
                .isEqualTo(1);
    }

    /** The control: replicas that look first and write afterwards, without the day's row, remind twice. */
    @Test
    void withoutTheDaysRowBothWouldRemind() throws Exception {
        String id = TownFixtures.town();
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        String open = "SELECT count(*) FROM town_duty WHERE town_id = '" + id + "' AND reminded_on IS NULL"
                + " AND remind_from <= DATE '" + LocalDate.of(2026, 7, 25) + "'";
        List<Long> found = together(() -> {
            long number = TestDatabase.get().number(open);
            bothHaveLooked.await();
            TestDatabase.get()
                    .execute("UPDATE town_duty SET reminded_on = DATE '2026-07-25' WHERE town_id = '" + id
                            + "' AND remind_from <= DATE '2026-07-25'");
            return number;
        });
        assertThat(found).containsExactly(1L, 1L);
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> runs = IntStream.range(0, 2)
                    .mapToObj(i -> replicas.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> run : runs) {
                results.add(run.get());
            }
            return results;
        } finally {
            replicas.shutdownNow();
        }
    }
}
