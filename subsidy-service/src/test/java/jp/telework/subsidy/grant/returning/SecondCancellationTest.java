package jp.telework.subsidy.grant.returning;

import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.subsidy.grant.MoneyFixtures.example;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.subsidy.grant.Days;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 取消しは確定、返還、完結の後も、再度でもできる (適正化法第17条第3項): each order keeps its account, and together they sum up. */
@QuarkusTest
@ServiceDatabase("subsidy")
class SecondCancellationTest {

    private static final int FIXED = 24_290_000;

    @AfterEach
    void letTimeRunAgain() {
        Days.back();
    }

    @Test
    void twoOrdersStandBesideEachOtherAndAThirdFollowsYearsAfterTheClosing() {
        Days.goTo("2023-06-01");
        UUID call = MoneyFixtures.call(2023);
        String id = MoneyFixtures.begun(call, 2023, 24_504_000);
        MoneyFixtures.paid(id, "ADVANCE", 14_000_000);
        Days.goTo("2024-03-11");
        MoneyFixtures.reportedToday(id);
        post(Identity.OFFICER, id, "final-amount", "{}").then().statusCode(200);
        Days.goTo("2024-03-29");
        MoneyFixtures.paid(id, "FINAL", FIXED - 14_000_000).then().body("status", equalTo("PAID"));
        int first = cancelledAndOrdered(id, "2024-06-03", 5_000_000);
        int second = cancelledAndOrdered(id, "2024-06-24", 4_000_000);
        theOrdersSumUp(id, first, second);
        theOrderIsNamed(id, first);
        repaid(id, second, 4_105_600);
        get(id).then().body("status", equalTo("RETURN_ORDERED"));
        repaid(id, first, 5_132_000);
        get(id).then().body("status", equalTo("RETURNED")).body("returnedYen", is(9_000_000));
        MoneyFixtures.balances(call);
        closed(id);
        // 1,290,000 of the last instalment are left, the rest counts as received with the first.
        int third = cancelledAndOrdered(id, "2028-02-29", 3_000_000);
        MoneyFixtures.statement(id, "?order=" + third)
                .then()
                .body("receipts.amountYen", contains(1_290_000, 1_710_000))
                .body("principalYen", is(3_000_000));
        MoneyFixtures.balances(call);
    }

    private static int cancelledAndOrdered(String id, String day, int yen) {
        Days.goTo(day);
        post(
                        Identity.APPROVER,
                        id,
                        "cancellation",
                        example(ReturningExamples.CANCELLATION, body -> body.put("amountYen", yen)))
                .then()
                .statusCode(200);
        MoneyFixtures.ordered(id);
        return get(id).path("timeline.last().number");
    }

    /** 88 days from the last instalment: 5,000,000 and 4,000,000 of the 10,290,000 received then. */
    private static void theOrdersSumUp(String id, int first, int second) {
        MoneyFixtures.statement(id, "?order=" + first)
                .then()
                .body("surcharge.accruedYen", is(132_000))
                .body("outstandingYen", is(5_132_000))
                .body("caseOutstandingYen", is(9_237_600));
        MoneyFixtures.statement(id, "?order=" + second)
                .then()
                .body("surcharge.accruedYen", is(105_600))
                .body("outstandingYen", is(4_105_600))
                .body("caseOutstandingYen", is(9_237_600));
        get(id).then()
                .body("status", equalTo("RETURN_ORDERED"))
                .body("obligations.findAll { it.kind == 'RETURN_PAYMENT' }.ordinal", contains(first, second));
    }

    private static void theOrderIsNamed(String id, int first) {
        MoneyFixtures.repay(id, 1_000, LocalDate.of(2024, 6, 24))
                .then()
                .statusCode(422)
                .body("errors.code", contains("ORDER_UNNAMED"))
                .body("errors[0].pointer", equalTo("/order"))
                .body("detail", containsString("2件"));
        repay(id, 1, 1_000).statusCode(422).body("errors.code", contains("UNKNOWN_RETURN_ORDER"));
        post(Identity.APPROVER, id, "return-order/waiver", "{\"charge\":\"SURCHARGE\",\"reason\":\"災害\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("ORDER_UNNAMED"));
        post(
                        Identity.OFFICER,
                        id,
                        "return-order/extension?dryRun=true",
                        example(ReturningExamples.DUE_DATE, body -> body.put("order", first)))
                .then()
                .statusCode(200);
    }

    private static void repaid(String id, int order, int yen) {
        repay(id, order, yen).statusCode(200);
    }

    private static ValidatableResponse repay(String id, int order, int yen) {
        return post(Identity.BACKOFFICE, id, "repayments", example(ReturningExamples.REPAYMENT, body -> body.put(
                                "order", order)
                        .put("amountYen", yen)
                        .put("paidOn", MoneyFixtures.today().toString())
                        .put("externalReference", UUID.randomUUID().toString())))
                .then();
    }

    private static void closed(String id) {
        post(Identity.SHIRAHAMA, id, "consumption-tax-report", "{\"method\": \"SPECIAL_INCOME_OVER_5_PERCENT\"}")
                .then()
                .statusCode(200);
        post(Identity.OFFICER, id, "closing", ReturningExamples.CLOSING)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void aWholeCancellationIsNotRepeated() {
        String id = GrantFixtures.inProgress();
        MoneyFixtures.paid(id, "ADVANCE", 10_000_000);
        MoneyFixtures.cancelled(id, "ART_17");
        MoneyFixtures.ordered(id);
        post(Identity.APPROVER, id, "cancellation", ReturningExamples.CANCELLATION)
                .then()
                .statusCode(409)
                .body("errors.code", contains("ALREADY_CANCELLED"));
    }
}
