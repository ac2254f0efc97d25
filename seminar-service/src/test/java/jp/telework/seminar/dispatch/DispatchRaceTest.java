package jp.telework.seminar.dispatch;

import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quota, a manager's room and a manager's time, each wanted by many at one moment; each with its control. */
@QuarkusTest
@ServiceDatabase("seminar")
class DispatchRaceTest {

    private static final int RIVALS = 12;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private List<String> accepted(int yearsAhead) {
        clock.set(DispatchFixtures.TODAY.plusYears(yearsAhead).toInstant());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            String id = DispatchFixtures.applied(
                    DispatchFixtures.organisation(), DispatchFixtures.TODAY.plusYears(yearsAhead), same -> {});
            DispatchFixtures.done(Identity.SECRETARIAT, id, "triage", DispatchFixtures.triage(1));
            ids.add(id);
        }
        return ids;
    }

    private static List<Integer> atOnce(List<String> ids, Identity who, String noun, String body) {
        List<String> etags = ids.stream().map(DispatchFixtures::etag).toList();
        return Together.run(
                ids.size(),
                i -> () -> DispatchFixtures.send(who, ids.get(i), noun, body, etags.get(i))
                        .statusCode());
    }

    @Test
    void theQuotaIsNeverOverspentAndTheRestWaitsInOrder() {
        DispatchFixtures.quota(2031, 5);
        List<String> ids = accepted(5);
        String manager = DispatchFixtures.manager(50).id();
        List<Integer> statuses = atOnce(ids, Identity.SECRETARIAT, "assignment", DispatchFixtures.choice(manager));
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(RIVALS - 5);
        assertThat(number("SELECT committed_visits FROM dispatch_quota WHERE fiscal_year = 2031"))
                .isEqualTo(5)
                .isEqualTo(number("SELECT sum(visits) FROM dispatch_quota_entry WHERE fiscal_year = 2031"))
                .isEqualTo(number("SELECT active_cases FROM manager WHERE id = '" + manager + "'"));
        String last = TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery("SELECT id FROM dispatch_request WHERE fiscal_year = 2031"
                    + " AND status = 'ACCEPTED' ORDER BY receipt_number DESC LIMIT 1")) {
                row.next();
                return row.getString(1);
            }
        });
        DispatchFixtures.get(Identity.SECRETARIAT, last)
                .then()
                .body("queue.position", equalTo(RIVALS - 5))
                .body("queue.quotaExhausted", equalTo(true));
        as(Identity.SECRETARIAT)
                .get(DispatchFixtures.API + "/dispatch-quotas/2031/entries")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(5));
    }

    @Test
    void aManagerNeverGetsMoreCasesThanTheyTake() {
        DispatchFixtures.quota(2032, 1000);
        List<String> ids = accepted(6);
        String manager = DispatchFixtures.manager(3).id();
        List<Integer> statuses = atOnce(ids, Identity.SECRETARIAT, "assignment", DispatchFixtures.choice(manager));
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(3);
        assertThat(number("SELECT active_cases FROM manager WHERE id = '" + manager + "'"))
                .isEqualTo(3);
    }

    @Test
    void aManagerIsNeverInTwoPlaces() {
        clock.set(DispatchFixtures.TODAY.toInstant());
        DispatchFixtures.quota(2026, 10_000);
        DispatchFixtures.Registered manager = DispatchFixtures.manager(20);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ids.add(DispatchFixtures.assigned(DispatchFixtures.organisation(), manager));
        }
        List<Integer> statuses =
                atOnce(ids, manager.identity(), "visits", DispatchFixtures.visit(DispatchFixtures.TODAY.plusDays(9)));
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
        assertThat(number("SELECT count(*) FROM dispatch_visit WHERE manager_id = '" + manager.id() + "'"))
                .isEqualTo(1);
    }

    /** The control: the same assignments against the same statement without its condition. */
    @Test
    void controlWithoutTheConditionAManagerGetsMoreCasesThanTheyTake() {
        DispatchFixtures.quota(2033, 1000);
        List<String> ids = accepted(7);
        String manager = DispatchFixtures.manager(3).id();
        Unguarded.without(
                "active_cases < capacity",
                () -> atOnce(ids, Identity.SECRETARIAT, "assignment", DispatchFixtures.choice(manager)));
        assertThat(number("SELECT active_cases FROM manager WHERE id = '" + manager + "'"))
                .isGreaterThan(3);
    }

    private static long number(String sql) {
        return TestDatabase.get().number(sql);
    }
}
