package jp.telework.subsidy.grant.decision;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** The trace of a decision tells what the call's budget is left with; a budget that the decision uses up reaches. */
@QuarkusTest
@ServiceDatabase("subsidy")
class BudgetStepTest {

    private static final int DECIDED = 24_504_000;

    private static UUID call(int budget) {
        return Fixtures.publishedCall(body -> body.put("budgetYen", budget).put("capYen", DECIDED));
    }

    @Test
    void aDryRunTellsWhatIsLeft() {
        String id = GrantFixtures.applied(GrantFixtures.opened(call(DECIDED + 1_000)));
        post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        post(Identity.APPROVER, id, "decision?dryRun=true", null)
                .then()
                .statusCode(200)
                .body("trace.last().rule", equalTo("BUDGET_BOUND"))
                .body("trace.last().effectYen", is(1_000))
                .body("trace.last().message", equalTo("この公募の予算から24,504,000円を使います。執行できる額の残りは1,000円です。"));
    }

    @Test
    void aDecisionMayUseUpTheBudgetToTheLastYen() {
        UUID call = call(DECIDED);
        String id = GrantFixtures.applied(GrantFixtures.opened(call));
        post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        post(Identity.APPROVER, id, "decision", null).then().statusCode(200).body("status", equalTo("GRANTED"));
        as(Identity.OFFICER).get(API + "/calls/" + call + "/budget").then().body("availableYen", is(0));
    }

    /** After the report that an advance needs, and before the decision. */
    @Test
    void aWithdrawalFreesTheBudget() {
        UUID call = call(DECIDED);
        String id = GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call))));
        post(Identity.SHIRAHAMA, id, "withdrawal?dryRun=true", Examples.REASON)
                .then()
                .statusCode(200)
                .body("trace.last().rule", equalTo("BUDGET_FREED"))
                .body("trace.last().effectYen", is(DECIDED));
        post(Identity.SHIRAHAMA, id, "withdrawal", Examples.REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        MoneyFixtures.balances(call);
        String second = GrantFixtures.applied(GrantFixtures.opened(call));
        post(Identity.OFFICER, second, "decision-draft", "{}").then().statusCode(200);
        post(Identity.SHIRAHAMA, second, "withdrawal", Examples.REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        MoneyFixtures.balances(call);
    }
}
