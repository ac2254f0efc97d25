package jp.telework.subsidy.grant.money;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.subsidy.grant.MoneyFixtures.example;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.Days;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.money.api.MoneyExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case's money from the report to the last yen, paid out or paid back. */
@QuarkusTest
@ServiceDatabase("subsidy")
class MoneyStoryTest {

    /** 定額: 25,290,000 spent less 1,000,000 of income. */
    private static final int FIXED = 24_290_000;

    @AfterEach
    void letTimeRunAgain() {
        Days.back();
    }

    @Test
    void fixesThePaidAmountInStepsThatAreComputedAgainUnderThePinnedRules() {
        UUID call = Fixtures.openCall();
        String id = ProgressFixtures.reported(
                GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)))));
        post(Identity.OFFICER, id, "final-amount?dryRun=true", "{}")
                .then()
                .statusCode(200)
                .body("fixedYen", is(FIXED))
                .body("trace.rule", hasItems("CATEGORY_WITHIN_PLAN", "INCOME_DEDUCTED", "FIXED_SUM", "WITHIN_DECIDED"));
        get(id).then().body("status", equalTo("PERFORMANCE_REPORTED"));
        post(Identity.OFFICER, id, "final-amount", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("AMOUNT_FIXED"))
                .body("fixedYen", is(FIXED));
        MoneyFixtures.balances(call);
        computedAgain(id, FIXED);
        TestDatabase.get()
                .execute("UPDATE call SET rules = jsonb_set(rules, '{capYen}', '1000000') WHERE id = '" + call + "'");
        computedAgain(id, FIXED);
    }

    private static void computedAgain(String id, int yen) {
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/final-amount")
                .then()
                .statusCode(200)
                .body("fixedYen", is(yen))
                .body("recomputedYen", is(yen))
                .body("trace.last().rule", equalTo("AMOUNT_FIXED"))
                .body("trace.last().effectYen", is(yen));
    }

    @Test
    void paysTheFixedAmountInFull() {
        UUID call = Fixtures.openCall();
        String id = MoneyFixtures.fixed(
                GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)))));
        int request = post(Identity.SHIRAHAMA, id, "payment-requests", "{\"kind\":\"FINAL\"}")
                .then()
                .statusCode(200)
                .body("timeline.last().content.amountYen", is(FIXED))
                .extract()
                .path("timeline.last().number");
        MoneyFixtures.pay(id, request, 4_290_000, "PAID", UUID.randomUUID().toString())
                .then()
                .body("status", equalTo("AMOUNT_FIXED"))
                .body("paidYen", is(4_290_000));
        MoneyFixtures.pay(id, request, 20_000_000, "PAID", UUID.randomUUID().toString())
                .then()
                .body("status", equalTo("PAID"))
                .body("paidYen", is(FIXED));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/budget")
                .then()
                .body("committedYen", is(FIXED))
                .body("paidYen", is(FIXED))
                .body("entries.kind", contains("PAID", "PAID", "FIXED", "COMMITTED"));
        MoneyFixtures.balances(call);
    }

    @Test
    void theExaminationLowersWhatCounts() {
        String id = ProgressFixtures.reported();
        String body = example(
                MoneyExamples.FINAL_AMOUNT,
                examination ->
                        examination.put("inspectedOn", MoneyFixtures.today().toString()));
        post(Identity.OFFICER, id, "final-amount", body).then().statusCode(200);
        // 24,290,000 − 30,000
        as(Identity.OFFICER)
                .get(API + "/grants/" + id + "/final-amount")
                .then()
                .body("fixedYen", is(24_260_000))
                .body("recomputedYen", is(24_260_000))
                .body("lines.find { it.category == 'FURNITURE' }.actualYen", is(1_580_000))
                .body("corrections.reason", hasItem("椅子2脚は交付決定前の発注のため対象外とする。"));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/final-amount.json")
                .then()
                .statusCode(200);
    }
}
