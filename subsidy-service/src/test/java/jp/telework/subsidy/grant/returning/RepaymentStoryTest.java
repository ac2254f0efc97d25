package jp.telework.subsidy.grant.returning;

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
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.Days;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is paid back: what an advance exceeds, and what a cancellation takes, with its charges. */
@QuarkusTest
@ServiceDatabase("subsidy")
class RepaymentStoryTest {

    /** 24,290,000 × 24,504,000 ÷ 24,504,200, the fraction dropped. */
    private static final int FIXED = 24_290_000;

    @AfterEach
    void letTimeRunAgain() {
        Days.back();
    }

    @Test
    void whatAnAdvanceExceedsIsReturnedWithALateCharge() {
        Days.goTo("2023-10-02");
        UUID call = MoneyFixtures.call(2023);
        String id = MoneyFixtures.begun(call, 2023, 24_504_000);
        Days.goTo("2023-12-01");
        MoneyFixtures.paid(id, "ADVANCE", 24_504_000);
        Days.goTo("2024-03-04");
        MoneyFixtures.reportedToday(id);
        Days.goTo("2024-03-25");
        post(Identity.OFFICER, id, "final-amount", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("AMOUNT_FIXED"))
                .body("fixedYen", is(FIXED));
        MoneyFixtures.balances(call);
        Days.goTo("2024-04-01");
        MoneyFixtures.ordered(id);
        // Twenty days on: April 21 is a Sunday.
        MoneyFixtures.statement(id, "")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2024-04-22"))
                .body("parts.basis", contains("ART_18_2"))
                .body("principalYen", is(214_000))
                .body("surcharge.accruedYen", is(0));
        Days.goTo("2024-05-13");
        // 214,000 × 21 days × 3 ÷ 10,000 = 1,348.2
        MoneyFixtures.statement(id, "?daily=true")
                .then()
                .body("lateCharge.exact", equalTo("1,348.2"))
                .body("lateCharge.outstandingYen", is(1_348))
                .body("outstandingYen", is(215_348))
                .body("segments[0].days", is(21))
                .body("days.size()", is(21))
                .body("days[0].date", equalTo("2024-04-23"))
                .body("days.last().lateCharge", equalTo("1,348.2"));
        MoneyFixtures.repay(id, 215_349, LocalDate.of(2024, 5, 13))
                .then()
                .statusCode(422)
                .body("code", equalTo("OVERPAYMENT"));
        MoneyFixtures.repay(id, 215_348, LocalDate.of(2024, 5, 13))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnedYen", is(214_000));
        MoneyFixtures.balances(call);
    }

    /** Two instalments, a partial cancellation for breach, part payments, an extension and a waiver. */
    @Test
    void aCancelledPartComesBackWithASurchargeOverTwoInstalments() {
        Days.goTo("2023-06-01");
        UUID call = MoneyFixtures.call(2023);
        String id = MoneyFixtures.begun(call, 2023, 24_504_000);
        MoneyFixtures.paid(id, "ADVANCE", 14_000_000);
        Days.goTo("2024-03-11");
        MoneyFixtures.reportedToday(id);
        Days.goTo("2024-03-18");
        post(Identity.OFFICER, id, "final-amount", "{}").then().statusCode(200);
        Days.goTo("2024-03-29");
        MoneyFixtures.paid(id, "FINAL", FIXED - 14_000_000).then().body("status", equalTo("PAID"));
        Days.goTo("2024-06-03");
        cancelPart(id, 15_000_000);
        MoneyFixtures.balances(call);
        post(
                        Identity.OFFICER,
                        id,
                        "return-order",
                        example(ReturningExamples.RETURN_ORDER, body -> body.put("dueOn", "2024-06-24")))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURN_ORDERED"))
                .body("timeline.last().content.parts.basis", contains("ART_17"));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/return-order.json")
                .then()
                .statusCode(200);
        extended(id, "2024-06-28");
        // The last instalment, 10,289,801, counts first; 4,710,199 of the advance.
        MoneyFixtures.statement(id, "?asOf=2024-06-20")
                .then()
                .body("receipts.receivedOn", contains("2024-03-29", "2023-06-01"))
                .body("receipts.amountYen", contains(10_290_000, 4_710_000))
                .body("surcharge.accruedYen", is(surcharge(10_290_000L * 84 + 4_710_000L * 386)));
        Days.goTo("2024-06-20");
        MoneyFixtures.repay(id, 5_000_000, LocalDate.of(2024, 6, 20)).then().body("returnedYen", is(5_000_000));
        Days.goTo("2024-07-08");
        // From June 21 the oldest slice is gone and 289,801 of the other; ten days late.
        int surcharge = surcharge(10_290_000L * 84 + 4_710_000L * 386 + 10_000_000L * 18);
        MoneyFixtures.repay(id, 10_100_000, LocalDate.of(2024, 7, 8)).then().body("returnedYen", is(15_000_000));
        MoneyFixtures.statement(id, "")
                .then()
                .body("principalOutstandingYen", is(0))
                .body("surcharge.accruedYen", is(surcharge))
                .body("lateCharge.accruedYen", is(30_000))
                .body("payments.toPrincipalYen", contains(5_000_000, 10_000_000))
                .body("payments.toSurchargeYen", contains(0, 100_000))
                .body("trace.rule", hasItems("DEEMED_RECEIPT", "SURCHARGE_ROW", "PAYMENT_ALLOCATED"));
        Days.goTo("2024-07-12");
        waived(id, "{\"charge\":\"SURCHARGE\",\"reason\":\"災害により役場の機能が失われていたため。\"}")
                .body("status", equalTo("RETURN_ORDERED"));
        MoneyFixtures.statement(id, "")
                .then()
                .body("surcharge.waivedYen", is(surcharge - 100_000))
                .body("outstandingYen", is(30_000));
        MoneyFixtures.repay(id, 30_000, LocalDate.of(2024, 7, 12))
                .then()
                .body("status", equalTo("RETURNED"))
                .body("returnedYen", is(15_000_000));
        MoneyFixtures.balances(call);
    }

    /** 10.95 % a year is 3 ten-thousandths a day. */
    private static int surcharge(long yenDays) {
        return Math.toIntExact(yenDays * 3 / 10_000);
    }

    private static void cancelPart(String id, int yen) {
        post(
                        Identity.APPROVER,
                        id,
                        "cancellation",
                        example(ReturningExamples.CANCELLATION, body -> body.put("amountYen", yen)))
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("fixedYen", is(FIXED - yen))
                .body("decidedYen", is(24_504_000 - yen));
    }

    private static void extended(String id, String dueOn) {
        post(
                        Identity.OFFICER,
                        id,
                        "return-order/extension",
                        example(ReturningExamples.DUE_DATE, body -> body.put("dueOn", dueOn)))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURN_ORDERED"));
        MoneyFixtures.statement(id, "").then().body("dueOn", equalTo(dueOn));
    }

    private static jp.telework.test.rest.ValidatableResponse waived(String id, String body) {
        return post(Identity.APPROVER, id, "return-order/waiver", body).then().statusCode(200);
    }

    /** Changed circumstances take back what was paid in advance and not spent, without a surcharge. */
    @Test
    void circumstancesThatChangedTakeNothingBackThatWasSpent() {
        UUID call = Fixtures.openCall();
        String id = GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call))));
        MoneyFixtures.paid(id, "ADVANCE", 10_000_000);
        // 定額: all of it has elapsed.
        MoneyFixtures.begun(id, 12_752_100);
        String tooMuch = cancellation(11_751_901);
        post(Identity.APPROVER, id, "cancellation", tooMuch)
                .then()
                .statusCode(422)
                .body("code", equalTo("PART_ELAPSED"))
                .body("errors[0].clause", equalTo("適正化法第10条（事情変更による決定の取消等）"));
        post(Identity.APPROVER, id, "cancellation", cancellation(11_751_900))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("decidedYen", is(12_752_100));
        MoneyFixtures.balances(call);
        post(Identity.OFFICER, id, "return-order", ReturningExamples.RETURN_ORDER)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    private static String cancellation(int yen) {
        return example(ReturningExamples.CANCELLATION, body -> body.put("basis", "ART_10")
                .put("amountYen", yen));
    }

    @Test
    void anAdvanceThatIsNotSpentComesBackWithoutASurcharge() {
        Days.goTo("2023-10-02");
        UUID call = MoneyFixtures.call(2023);
        String id = MoneyFixtures.begun(call, 2023, 24_504_000);
        MoneyFixtures.paid(id, "ADVANCE", 10_000_000);
        Days.goTo("2023-11-01");
        MoneyFixtures.cancelled(id, "ART_10");
        get(id).then().body("status", equalTo("CANCELLED")).body("decidedYen", is(0));
        MoneyFixtures.balances(call);
        as(Identity.OFFICER).get(API + "/calls/" + call + "/budget").then().body("committedYen", is(10_000_000));
        MoneyFixtures.ordered(id);
        MoneyFixtures.statement(id, "?asOf=2023-11-30")
                .then()
                .body("parts.basis", contains("ART_10"))
                .body("surcharge.accruedYen", is(0))
                .body("lateCharge.accruedYen", is(27_000))
                .body("trace.rule", not(hasItem("SURCHARGE_ROW")));
        post(Identity.APPROVER, id, "return-order/waiver", ReturningExamples.WAIVER)
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_SURCHARGE"));
        MoneyFixtures.repay(id, 10_000_000, LocalDate.of(2023, 11, 1)).then().body("status", equalTo("RETURNED"));
        MoneyFixtures.balances(call);
    }
}
