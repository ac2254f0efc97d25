package jp.telework.subsidy.grant.afterwards;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.AfterwardsFixtures.body;
import static jp.telework.subsidy.grant.AfterwardsFixtures.today;
import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.AfterwardsFixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.afterwards.api.AfterwardsExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows a project: assets and their disposal, consumption tax, outcomes, inspections, closing. */
@QuarkusTest
@ServiceDatabase("subsidy")
class AfterwardsStoryTest {

    @Inject
    TestClock clock;

    @AfterEach
    void present() {
        clock.reset();
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant());
    }

    @Test
    void consumptionTaxIsReportedAlsoWhenNothingIsReturned() {
        String id = AfterwardsFixtures.fixed();
        get(id).then().body("obligations.find { it.kind == 'CONSUMPTION_TAX_REPORT' }.state", equalTo("OPEN"));
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", AfterwardsExamples.CONSUMPTION_TAX_REPORT)
                .then()
                .statusCode(200)
                .body("timeline.last().content.returnYen", is(0))
                .body("obligations.find { it.kind == 'CONSUMPTION_TAX_REPORT' }.state", equalTo("FULFILLED"))
                .body("obligations.kind", not(hasItem("CONSUMPTION_TAX_PAYMENT")));
        // 30,000,000 × 10 / 110 × 80 % × 24,504 / 30,000
        String proportional = tax("PROPORTIONAL", 30_000_000, ", \"sales\": {\"taxableYen\": 80, \"totalYen\": 100}");
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", proportional)
                .then()
                .statusCode(200)
                .body("timeline.last().content.returnYen", is(1_782_109))
                .body("obligations.find { it.kind == 'CONSUMPTION_TAX_PAYMENT' }.state", equalTo("OPEN"));
    }

    @Test
    void aReturnOfConsumptionTaxIsExplainedAndItsFiguresMustFit() {
        String id = AfterwardsFixtures.fixed();
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", tax("PROPORTIONAL", 29_999_999, ""))
                .then()
                .statusCode(422)
                .body("errors.code", contains("PURCHASES_INCOMPLETE", "SALES_MISSING"))
                .body("errors.pointer", contains("/purchases", "/sales"))
                .body("errors[0].clause", equalTo("交付要綱（消費税仕入控除税額の報告）"));
        String noSales = ", \"sales\": {\"taxableYen\": 2, \"totalYen\": 1}";
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", tax("PROPORTIONAL", 30_000_000, noSales))
                .then()
                .statusCode(422)
                .body("code", equalTo("SALES_IMPOSSIBLE"));
        String tooLittle = ", \"sales\": {\"taxableYen\": 94, \"totalYen\": 100}";
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", tax("FULL", 30_000_000, tooLittle))
                .then()
                .statusCode(422)
                .body("code", equalTo("FULL_CREDIT_NOT_ALLOWED"));
        as(Identity.SHIRAHAMA)
                .header("If-Match", GrantFixtures.etag(Identity.SHIRAHAMA, id))
                .header("Accept-Language", "en")
                .body(tax("FULL", 30_000_000, ""))
                .post(API + "/grants/" + id + "/consumption-tax-report?dryRun=true")
                .then()
                .statusCode(200)
                .body("trace.rule", hasItems("PURCHASES_COMPLETE", "TAX_FULL", "TAX_GROUP", "TAX_SHARE"))
                .body("trace.last().effectYen", is(2_227_636));
        get(id).then().body("timeline.kind", not(hasItem("CONSUMPTION_TAX_REPORT")));
    }

    private static String tax(String method, long yen, String sales) {
        return "{\"method\": \"" + method + "\", \"purchases\": [{\"purchasedOn\": \"" + today() + "\", \"amountYen\": "
                + yen + ", \"use\": \"TAXABLE_SALES\"}]" + sales + "}";
    }

    @Test
    void outcomesAreReportedOnceAYearAgainstTheTargetsWithThePaymentOutOfRevenue() {
        UUID call = Fixtures.publishedCall(
                body -> body.putObject("grantTerms").put("revenuePayment", true).put("outcomeReportYears", 2));
        String id = AfterwardsFixtures.fixed(
                GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)))));
        FiscalYear completed = FiscalYear.of(today());
        int first = completed.value() + 1;
        get(id).then()
                .body("obligations.findAll { it.kind == 'OUTCOME_REPORT' }.ordinal", contains(first, first + 1))
                .body(
                        "timeline.find { it.kind == 'DECISION' }.content.conditions",
                        hasItem(org.hamcrest.Matchers.containsString("収益")));
        outcome(id, first, 0).statusCode(422).body("code", equalTo("OUTCOME_YEAR_NOT_OVER"));
        on(new FiscalYear(first + 1).firstDay());
        outcome(id, completed.value(), 0).statusCode(422).body("code", equalTo("OUTCOME_YEAR_OUTSIDE"));
        // Own burden: 30,000,000 − 24,504,000 − 1,000,000; (5,000,000 − 4,496,000) × 24,504 / 30,000
        outcome(id, first, 5_000_000)
                .statusCode(200)
                .body("timeline.last().content.movedTarget.min", is(18))
                .body("timeline.last().content.hiredTarget.max", is(4))
                .body("timeline.last().content.paymentYen", is(411_667))
                .body("obligations.find { it.kind == 'REVENUE_PAYMENT' }.state", equalTo("OPEN"));
        outcome(id, first, 0).statusCode(409).body("code", equalTo("OUTCOME_ALREADY_REPORTED"));
        on(new FiscalYear(first + 2).firstDay());
        outcome(id, first + 1, 1_000_000).statusCode(200).body("timeline.last().content.paymentYen", is(816_800));
        outcome(id, first + 2, 0).statusCode(422).body("errors.code", hasItem("OUTCOME_YEAR_OUTSIDE"));
    }

    private static jp.telework.test.rest.ValidatableResponse outcome(String id, int year, long revenue) {
        return post(
                        Identity.SHIRAHAMA,
                        id,
                        "outcome-reports",
                        body(AfterwardsExamples.OUTCOME_REPORT, body -> body.put("fiscalYear", year)
                                        .put("revenueYen", revenue))
                                .toString())
                .then();
    }

    @Test
    void anInspectionIsRecordedByAnOfficer() {
        String id = GrantFixtures.inProgress();
        post(Identity.OFFICER, id, "inspections", AfterwardsExamples.INSPECTION)
                .then()
                .statusCode(200)
                .body("timeline.last().kind", equalTo("INSPECTION"));
        post(
                        Identity.OFFICER,
                        id,
                        "inspections",
                        body(
                                        AfterwardsExamples.INSPECTION,
                                        body -> body.put(
                                                "on", today().plusDays(1).toString()))
                                .toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("INSPECTION_DAY_FUTURE"))
                .body("errors[0].pointer", equalTo("/on"));
    }

    @Test
    void aCaseIsClosedOnlyWhenNothingIsLeftToSettle() {
        String id = AfterwardsFixtures.paid(AfterwardsFixtures.fixed());
        post(Identity.OFFICER, id, "closing", ReturningExamples.CLOSING)
                .then()
                .statusCode(409)
                .body("errors.code", contains("TAX_REPORT_MISSING"))
                .body("errors[0].clause", equalTo("交付要綱（消費税仕入控除税額の報告）"));
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", tax("FULL", 30_000_000, ""))
                .then()
                .statusCode(200);
        post(Identity.OFFICER, id, "closing", ReturningExamples.CLOSING)
                .then()
                .statusCode(409)
                .body("errors.code", contains("CLAIM_NOT_ORDERED"));
        MoneyFixtures.ordered(id);
        get(id).then()
                .body("timeline.last().content.parts.basis", contains("CONSUMPTION_TAX"))
                .body("timeline.last().content.parts.amountYen", contains(2_227_636))
                .body("obligations.kind", not(hasItem("CONSUMPTION_TAX_PAYMENT")))
                .body("obligations.find { it.kind == 'RETURN_PAYMENT' }.state", equalTo("OPEN"));
        post(Identity.OFFICER, id, "closing", ReturningExamples.CLOSING)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        MoneyFixtures.repay(id, 2_227_636, today()).then().statusCode(200).body("status", equalTo("RETURNED"));
        post(Identity.OFFICER, id, "closing", ReturningExamples.CLOSING)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("obligations.findAll { it.state == 'OPEN' }.kind", everyItem(equalTo("OUTCOME_REPORT")))
                .body("obligations.findAll { it.state == 'RUNNING' }.kind", contains("RECORD_KEEPING"));
    }

    @Test
    void aPaymentOfUnknownOutcomeKeepsTheCaseOpen() {
        String id = AfterwardsFixtures.paid(AfterwardsFixtures.fixed());
        // Sent twice by a mistake outside: the second is not known to have been paid.
        jp.telework.test.TestDatabase.get()
                .execute("UPDATE grant_case SET unconfirmed_yen = 100 WHERE id = '" + id + "'");
        post(Identity.OFFICER, id, "closing", "{}")
                .then()
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("TAX_REPORT_MISSING", "PAYMENT_UNCONFIRMED"))
                .body("errors[1].clause", equalTo("交付要綱（補助金の支払）"));
    }
}
