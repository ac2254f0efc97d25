package jp.telework.seminar.manager;

import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.seminar.consultation.ConsultationFixtures;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager's visits and consultation slots never overlap, even when several callers arrange them at once. */
@QuarkusTest
@ServiceDatabase("seminar")
class EngagementRaceTest {

    private static final String CONSTRAINT = "manager_engagement_apart";
    private static final int RIVALS = 8;

    @Inject
    TestClock clock;

    @BeforeEach
    void someDay() {
        clock.set(TODAY.toInstant());
        DispatchFixtures.quota(2026, 10_000);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aVisitKeepsASlotAwayAndASlotAVisitUntilItIsCalledOff() {
        DispatchFixtures.Registered manager = DispatchFixtures.manager(5);
        String request = DispatchFixtures.assigned(DispatchFixtures.organisation(), manager);
        DispatchFixtures.done(manager.identity(), request, "visits", DispatchFixtures.visit(TODAY.plusDays(9)));
        ConsultationFixtures.offer(manager.id(), TODAY.plusDays(9).plusMinutes(119))
                .then()
                .statusCode(409)
                .body("code", equalTo("ADVISER_DOUBLE_BOOKED"))
                .body("errors[0].message", containsString("派遣の訪問"));
        String slot =
                ConsultationFixtures.offered(manager.id(), TODAY.plusDays(9).plusMinutes(120));
        OffsetDateTime across = TODAY.plusDays(9).plusMinutes(140);
        DispatchFixtures.send(manager.identity(), request, "visits", DispatchFixtures.visit(across))
                .then()
                .statusCode(409)
                .body("code", equalTo("DOUBLE_BOOKING"));
        ConsultationFixtures.done(
                Identity.SECRETARIAT, slot, "cancellation", jp.telework.seminar.consultation.api.Examples.REASON);
        DispatchFixtures.done(manager.identity(), request, "visits", DispatchFixtures.visit(across));
        DispatchFixtures.done(
                manager.identity(), request, "visits/1/cancellation", jp.telework.seminar.dispatch.api.Examples.REASON);
        ConsultationFixtures.offered(manager.id(), TODAY.plusDays(9));
    }

    @Test
    void ofVisitsAndSlotsAtOneMomentOneWins() {
        DispatchFixtures.Registered manager = DispatchFixtures.manager(20);
        Map<Integer, Long> statuses = race(manager, TODAY.plusDays(9));
        assertThat(statuses.getOrDefault(200, 0L) + statuses.getOrDefault(201, 0L))
                .isEqualTo(1);
        assertThat(statuses).containsEntry(409, RIVALS - 1L);
        assertThat(engagements(manager)).isEqualTo(1);
    }

    /** The control: with everything in place but the constraint, rivals look, see nothing, and write side by side. */
    @Test
    void controlWithoutTheConstraintVisitsAndSlotsOverlap() {
        DispatchFixtures.Registered manager = DispatchFixtures.manager(50);
        TestDatabase.get().execute("ALTER TABLE manager_engagement DROP CONSTRAINT " + CONSTRAINT);
        try {
            long most = 0;
            for (int round = 0; round < 5 && most < 2; round++) {
                OffsetDateTime when = TODAY.plusDays(20 + round);
                race(manager, when);
                most = TestDatabase.get()
                        .number(
                                "SELECT count(*) FROM manager_engagement WHERE manager_id = '%s' AND during @> '%s'::timestamptz"
                                        .formatted(manager.id(), when));
            }
            assertThat(most).isGreaterThan(1);
        } finally {
            TestDatabase.get().execute("DELETE FROM manager_engagement WHERE manager_id = '" + manager.id() + "'");
            TestDatabase.get()
                    .execute("ALTER TABLE manager_engagement ADD CONSTRAINT " + CONSTRAINT
                            + " EXCLUDE USING gist (manager_id WITH =, during WITH &&)");
        }
    }

    /** Half of the rivals arrange visits of as many requests, half offer slots. */
    private static Map<Integer, Long> race(DispatchFixtures.Registered manager, OffsetDateTime when) {
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS / 2; i++) {
            String request = DispatchFixtures.assigned(DispatchFixtures.organisation(), manager);
            String etag = DispatchFixtures.etag(request);
            rivals.add(() -> DispatchFixtures.send(
                            manager.identity(), request, "visits", DispatchFixtures.visit(when), etag)
                    .statusCode());
            rivals.add(() -> ConsultationFixtures.offer(manager.id(), when).statusCode());
        }
        return Together.run(RIVALS, rivals::get).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static long engagements(DispatchFixtures.Registered manager) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM manager_engagement WHERE manager_id = '" + manager.id() + "'");
    }

    @Test
    void theServiceCannotWritePastTheConstraint() {
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM information_schema.role_table_grants"
                                + " WHERE table_name = 'manager_engagement' AND grantee = 'seminar'"
                                + " AND privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE')"))
                .isZero();
    }
}
