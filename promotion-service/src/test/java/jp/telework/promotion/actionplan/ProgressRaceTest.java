package jp.telework.promotion.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.HeldInserts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of several reports on one measure at once, one is kept. */
@QuarkusTest
@ServiceDatabase("promotion")
class ProgressRaceTest {

    private static final int CLIENTS = 6;
    private static final String ONCE =
            "CREATE UNIQUE INDEX action_plan_progress_once ON action_plan_progress (plan_id, fiscal_year, measure, ministry)";

    private String plan = "";

    @BeforeEach
    void aPlanIsPublished() {
        plan = ActionPlanFixtures.published();
    }

    @Test
    void ofManyAtOnceOneIsKept() {
        assertThat(race()).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(kept()).isEqualTo(1);
    }

    /** The control: the same requests without the index. */
    @Test
    void controlWithoutTheIndexMoreAreKept() {
        TestDatabase.get().execute("DROP INDEX action_plan_progress_once");
        try {
            HeldInserts.into("action_plan_progress", 2, this::race);
            assertThat(kept()).isGreaterThan(1);
        } finally {
            TestDatabase.get().execute("DELETE FROM action_plan_progress WHERE plan_id = '" + plan + "'");
            TestDatabase.get().execute(ONCE);
        }
    }

    private List<Integer> race() {
        return Together.run(
                CLIENTS,
                i -> () -> ActionPlanFixtures.as(Identity.OFFICER)
                        .body(ActionPlanFixtures.progress())
                        .post(ActionPlanFixtures.PLANS + "/" + plan + "/progress")
                        .statusCode());
    }

    private long kept() {
        return TestDatabase.get().number("SELECT count(*) FROM action_plan_progress WHERE plan_id = '" + plan + "'");
    }
}
