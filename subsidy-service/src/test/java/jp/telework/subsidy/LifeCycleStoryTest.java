package jp.telework.subsidy;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The whole legal life of one grant, in the order of the procedure and on its days: from the call to the last
 * repayment. The amounts are worked out by hand beside each step.
 */
@QuarkusTest
@ServiceDatabase("subsidy")
class LifeCycleStoryTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String REASONS = """
            [{"code": "OTHER_USE", "clause": "適正化法第11条第1項", "facts": "補助金で購入したパソコン10台を、補助事業と関係のない業務に使っていた。"}]
            """;

    @Inject
    TestClock clock;

    private UUID call;
    private String application;
    private String grant;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void fromTheCallToTheLastRepayment() {
        anOfficerOpensTheCall();
        theTownApplies();
        expertsEvaluateAndAnApproverAdopts();
        theTownAppliesFormally();
        oneOfficerDraftsAndAnApproverDecides();
        theProjectBeginsAndAnAdvanceIsPaid();
        theTownReportsAndTheAmountIsFixed();
        theBalanceIsPaid();
        theConsumptionTaxIsReportedThoughNothingIsToBeReturned();
        otherUseComesToLightAndAPartIsCancelled();
        theReturnIsOrderedAndPaidLate();
        theBooksAgree();
    }

    private void anOfficerOpensTheCall() {
        on("2026-04-01");
        call = Fixtures.publishedCall(body -> body.put("fiscalYear", 2026)
                .put("opensAt", "2026-04-01T00:00:00+09:00")
                .put("closesAt", "2026-05-29T17:00:00+09:00"));
    }

    private void theTownApplies() {
        on("2026-05-20");
        ObjectNode proposal = Fixtures.application(
                call, body -> body.put("startsOn", "2026-07-01").put("completesOn", "2027-02-26"));
        application = as(Identity.SHIRAHAMA)
                .body(proposal.toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Fixtures.attachRequired(application);
        Fixtures.submit(application).then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    private void expertsEvaluateAndAnApproverAdopts() {
        on("2026-06-01");
        onApplication(Identity.OFFICER, "screening", "{\"outcome\": \"PASSED\"}");
        onApplication(Identity.OFFICER, "reviewers", "{\"reviewers\": [\"reviewer1\", \"reviewer2\"]}");
        for (Identity reviewer : List.of(Identity.REVIEWER, Identity.REVIEWER2)) {
            as(reviewer)
                    .body(jp.telework.subsidy.evaluation.api.Examples.EVALUATION)
                    .put(API + "/applications/" + application + "/evaluations/mine")
                    .then()
                    .statusCode(200);
        }
        on("2026-06-15");
        onCall(Identity.APPROVER, "adoption", "{\"adopted\": [\"" + application + "\"], \"notAdopted\": []}");
        as(Identity.SHIRAHAMA).get(API + "/grants?callId=" + call).then().body("items.size()", is(0));
        onCall(Identity.OFFICER, "result-publication", null);
        grant = as(Identity.SHIRAHAMA)
                .get(API + "/grants?callId=" + call)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .extract()
                .path("items[0].id");
        TestDatabase.get().execute("DELETE FROM funding_mark WHERE grant_id <> '" + grant + "'");
    }

    private void theTownAppliesFormally() {
        on("2026-06-22");
        act(Identity.SHIRAHAMA, "formal-application", "{}")
                .body("status", equalTo("APPLIED"))
                .body("requestedYen", is(24_504_000));
    }

    private void oneOfficerDraftsAndAnApproverDecides() {
        on("2026-07-01");
        act(Identity.OFFICER, "decision-draft", "{}");
        act(Identity.APPROVER, "decision", null)
                .body("status", equalTo("GRANTED"))
                .body("decidedYen", is(24_504_000))
                // 14 days from July 1 (the day itself not counted): July 15, a Wednesday.
                .body("timeline.last().content.withdrawalDueOn", equalTo("2026-07-15"));
        theNoticeSays("grant-decision", "金24,504,000円");
    }

    private void theProjectBeginsAndAnAdvanceIsPaid() {
        on("2026-08-03");
        act(
                        Identity.SHIRAHAMA,
                        "status-reports",
                        "{\"asOf\": \"2026-08-03\", \"progressPercent\": 20, \"spentYen\": 4000000,"
                                + " \"narrative\": \"改修工事に着手しました。\"}")
                .body("status", equalTo("IN_PROGRESS"));
        pay("ADVANCE", 10_000_000, "2026-08-10", "着手時に機器の代金を支払うため。").body("paidYen", is(10_000_000));
    }

    /**
     * Actual eligible cost 24,936,200, income 1,000,000: 23,936,200, below the decided 24,504,000.
     */
    private void theTownReportsAndTheAmountIsFixed() {
        on("2027-03-10");
        act(Identity.SHIRAHAMA, "performance-report", """
                {"type": "COMPLETION", "completedOn": "2027-02-26", "incomeYen": 1000000,
                 "costs": [{"category": "ICT_EQUIPMENT", "eligibleYen": 8100000},
                           {"category": "NETWORK", "eligibleYen": 3100000},
                           {"category": "SOFTWARE_CLOUD", "eligibleYen": 2700000},
                           {"category": "RENOVATION", "eligibleYen": 9400000},
                           {"category": "FURNITURE", "eligibleYen": 1636200}],
                 "results": "サテライトオフィスを開設し、12人が移動しました。"}
                """).body("status", equalTo("PERFORMANCE_REPORTED"));
        on("2027-03-24");
        act(Identity.OFFICER, "final-amount", "{}")
                .body("status", equalTo("AMOUNT_FIXED"))
                .body("fixedYen", is(23_936_200));
        theNoticeSays("final-amount", "金23,936,200円");
    }

    private void theBalanceIsPaid() {
        on("2027-03-31");
        pay("FINAL", 13_936_200, "2027-03-31", null)
                .body("status", equalTo("PAID"))
                .body("paidYen", is(23_936_200));
    }

    private void theConsumptionTaxIsReportedThoughNothingIsToBeReturned() {
        on("2027-06-25");
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + grant)
                .then()
                .body("obligations.find { it.kind == 'CONSUMPTION_TAX_REPORT' }.dueOn", equalTo("2027-06-30"))
                .body("obligations.find { it.kind == 'CONSUMPTION_TAX_REPORT' }.state", equalTo("OPEN"));
        act(Identity.SHIRAHAMA, "consumption-tax-report", CONSUMPTION_TAX)
                .body("timeline.last().content.returnYen", is(0));
    }

    private static final String CONSUMPTION_TAX = "{\"method\": \"SPECIAL_INCOME_OVER_5_PERCENT\"}";

    private void otherUseComesToLightAndAPartIsCancelled() {
        on("2027-09-01");
        act(
                        Identity.APPROVER,
                        "cancellation",
                        "{\"basis\": \"ART_17\", \"whole\": false, \"amountYen\": 1836000, \"reasons\": " + REASONS
                                + "}")
                .body("fixedYen", is(22_100_200));
        theNoticeSays("cancellation", "金1,836,000円");
    }

    /**
     * Deemed received on the last receipt date, 2027-03-31. Surcharge: 1,836,000 yen for 169 days (03-31 to 09-15) and
     * 836,000 yen for 20 days (09-16 to 10-05), × 3 ÷ 10,000 = 98,101.2. Due 20 days after the order, 2027-09-21; late
     * charge: 836,000 yen for 14 days (09-22 to 10-05) × 3 ÷ 10,000 = 3,511.2.
     */
    private void theReturnIsOrderedAndPaidLate() {
        act(Identity.OFFICER, "return-order", "{\"reasons\": " + REASONS + "}")
                .body("status", equalTo("RETURN_ORDERED"))
                .body("timeline.last().content.dueOn", equalTo("2027-09-21"));
        theNoticeSays("return-order", "金1,836,000円");
        on("2027-09-15");
        repay(1_000_000, "2027-09-15").body("returnedYen", is(1_000_000));
        on("2027-10-05");
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + grant + "/return-statement?asOf=2027-10-05")
                .then()
                .statusCode(200)
                .body("principalOutstandingYen", is(836_000))
                .body("surcharge.accruedYen", is(98_101))
                .body("lateCharge.accruedYen", is(3_511))
                .body("trace.clause", hasItem(containsString("第19条第1項")));
        repay(836_000 + 98_101 + 3_511, "2027-10-05")
                .body("status", equalTo("RETURNED"))
                .body("returnedYen", is(1_836_000));
    }

    private void theBooksAgree() {
        as(Identity.AUDITOR)
                .get(API + "/calls/" + call + "/budget")
                .then()
                .body("committedYen", is(23_936_200))
                .body("paidYen", is(23_936_200))
                .body("returnedYen", is(1_836_000))
                .body("entries.kind", hasItems("COMMITTED", "FIXED", "PAID", "RETURNED"))
                .body("entries.committedYen.sum()", is(23_936_200))
                .body("entries.paidYen.sum()", is(23_936_200));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    private void on(String day) {
        clock.set(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(JAPAN).toInstant());
    }

    private ValidatableResponse pay(String kind, long yen, String paidOn, String reason) {
        String why = reason == null ? "" : ", \"reason\": \"" + reason + "\"";
        int request = act(
                        Identity.SHIRAHAMA,
                        "payment-requests",
                        "{\"kind\": \"" + kind + "\", \"amountYen\": " + yen + why + "}")
                .extract()
                .path("timeline.last().number");
        on(paidOn);
        return act(
                Identity.OFFICER,
                "payments",
                "{\"requestNumber\": " + request + ", \"amountYen\": " + yen + ", \"externalReference\": \"LIFE-"
                        + UUID.randomUUID() + "\", \"outcome\": \"PAID\", \"paidOn\": \"" + paidOn + "\"}");
    }

    private ValidatableResponse repay(long yen, String paidOn) {
        return act(
                Identity.BACKOFFICE,
                "repayments",
                "{\"amountYen\": " + yen + ", \"paidOn\": \"" + paidOn + "\", \"externalReference\": \"LIFE-"
                        + UUID.randomUUID() + "\"}");
    }

    private void theNoticeSays(String kind, String amount) {
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + grant + "/notices/" + kind + ".json")
                .then()
                .statusCode(200)
                .body("content.items.lines.flatten()", hasItem(amount));
    }

    private ValidatableResponse act(Identity who, String command, String body) {
        return done(who, "/grants/" + grant, command, body);
    }

    private void onApplication(Identity who, String command, String body) {
        done(who, "/applications/" + application, command, body);
    }

    private void onCall(Identity who, String command, String body) {
        done(who, "/calls/" + call, command, body);
    }

    /** A command with the resource's current version; it must succeed. */
    private static ValidatableResponse done(Identity who, String resource, String command, String body) {
        String etag = Tags.of(who, API + resource);
        var request = as(who).header("If-Match", etag);
        Response response = (body == null ? request : request.body(body)).post(API + resource + "/" + command);
        return response.then().statusCode(200);
    }
}
