package jp.telework.promotion.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.HeldInserts;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next plan takes over while a ministry reports on the one before: no report stays that nobody decides on. */
@QuarkusTest
@ServiceDatabase("promotion")
class SuccessionRaceTest {

    /** With which a report holds its plan. */
    private static final String HOLD = " for share of ap1_0";

    private String plan = "";
    private String next = "";

    @BeforeEach
    void thePlanAndTheNextOne() {
        plan = ActionPlanFixtures.published();
        String later = ActionPlanFixtures.plan(
                        new FiscalYear(ActionPlanFixtures.year().value() + 1))
                .replaceFirst("\\{", "{\"follows\": \"" + plan + "\",");
        next = ActionPlanFixtures.drafted(later);
    }

    /** The report is not written yet when the next plan asks for the reports that are open. */
    @Test
    void theReportIsCountedOrRefused() {
        HeldInserts.into("action_plan_progress", 2, this::race);
        assertThat(openInASucceededPlan()).isZero();
    }

    @Test
    void controlWithoutTheHoldTheReportStaysOpen() {
        Unguarded.replacing(HOLD, "", () -> HeldInserts.into("action_plan_progress", 2, this::race));
        assertThat(openInASucceededPlan()).isEqualTo(1);
    }

    private List<Integer> race() {
        return Together.run(
                2,
                i -> () -> i == 0
                        ? ActionPlanFixtures.as(Identity.OFFICER)
                                .body(ActionPlanFixtures.progress())
                                .post(ActionPlanFixtures.PLANS + "/" + plan + "/progress")
                                .statusCode()
                        : ActionPlanFixtures.as(Identity.SECRETARIAT)
                                .header("If-Match", "\"0\"")
                                .post(ActionPlanFixtures.PLANS + "/" + next + "/publication")
                                .statusCode());
    }

    private long openInASucceededPlan() {
        return TestDatabase.get()
                .number("SELECT count(*) FROM action_plan_progress r JOIN action_plan p ON p.id = r.plan_id"
                        + " WHERE p.id = '" + plan + "' AND p.status = 'SUCCEEDED' AND r.review <> 'ACCEPTED'");
    }
}
