package jp.telework.subsidy.grant.returning;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.subsidy.grant.MoneyFixtures.example;
import static jp.telework.subsidy.grant.money.MoneyRefusalTest.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Consumer;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused about cancellations, returns and their statements. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ReturnRefusalTest {

    @Test
    void aCancellationNeedsReasonsAndAnAmountThatIsThere() {
        String id = GrantFixtures.inProgress();
        cancelled(id, body -> body.putArray("reasons"), "REASONS_MISSING", "/reasons");
        cancelled(id, body -> body.remove("amountYen"), "CANCELLATION_AMOUNT_MISMATCH", "/amountYen");
        cancelled(id, body -> body.put("whole", true), "CANCELLATION_AMOUNT_MISMATCH", "/amountYen");
        cancelled(id, body -> body.put("amountYen", 24_504_000), "CANCELLATION_EXCEEDS_GRANT", "/amountYen");
        post(Identity.APPROVER, id, "cancellation?dryRun=true", ReturningExamples.CANCELLATION)
                .then()
                .statusCode(200)
                .body("trace.rule", hasItems("CANCELLED_BY_OTHER_HAND", "PART_WITHIN_GRANT", "CANCELLED_UNPAID"))
                .body("decidedYen", is(21_504_000));
        get(id).then().body("decidedYen", is(24_504_000));
    }

    private static void cancelled(String id, Consumer<ObjectNode> change, String code, String pointer) {
        post(Identity.APPROVER, id, "cancellation", example(ReturningExamples.CANCELLATION, change))
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aReturnIsOrderedExtendedAndPaidWithinItsDays() {
        String id = GrantFixtures.inProgress();
        MoneyFixtures.paid(id, "ADVANCE", 10_000_000);
        MoneyFixtures.cancelled(id, "ART_17");
        ordered(id, body -> body.put("dueOn", "2020-01-01"), "DUE_DAY_PAST", "/dueOn");
        ordered(
                id,
                body -> {
                    body.remove("dueOn");
                    body.putArray("reasons");
                },
                "REASONS_MISSING",
                "/reasons");
        post(Identity.OFFICER, id, "repayments", ReturningExamples.REPAYMENT)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        MoneyFixtures.ordered(id);
        refused(
                Identity.OFFICER,
                id,
                "return-order/extension",
                ReturningExamples.DUE_DATE,
                body -> body.put("dueOn", "2020-01-01"),
                422,
                "DUE_DAY_NOT_LATER",
                "/dueOn");
        repaid(id, body -> body.put("paidOn", "2199-01-01"), "REPAYMENT_DAY_OUT_OF_RANGE", "/paidOn");
        repaid(id, body -> body.put("paidOn", "2020-01-01"), "REPAYMENT_DAY_OUT_OF_RANGE", "/paidOn");
        repaid(id, body -> body.put("amountYen", 0), "AMOUNT_NOT_POSITIVE", "/amountYen");
        repaid(id, body -> body.put("amountYen", 10_003_001), "OVERPAYMENT", "/amountYen");
        get(id).then().body("returnedYen", is(0)).body("timeline.last().kind", equalTo("RETURN_ORDER"));
    }

    private static void ordered(String id, Consumer<ObjectNode> change, String code, String pointer) {
        refused(Identity.OFFICER, id, "return-order", ReturningExamples.RETURN_ORDER, change, 422, code, pointer);
    }

    private static void repaid(String id, Consumer<ObjectNode> change, String code, String pointer) {
        Consumer<ObjectNode> today =
                body -> body.put("paidOn", MoneyFixtures.today().toString());
        refused(
                Identity.BACKOFFICE,
                id,
                "repayments",
                ReturningExamples.REPAYMENT,
                today.andThen(change),
                422,
                code,
                pointer);
    }

    /** A waiver of today goes before a payment of today; what that payment brought would not have been owed. */
    @Test
    void aWaiverDoesNotMakeMoneyExcessiveThatIsPaid() {
        String id = GrantFixtures.inProgress();
        MoneyFixtures.paid(id, "ADVANCE", 10_000_000);
        MoneyFixtures.cancelled(id, "ART_17");
        MoneyFixtures.ordered(id);
        MoneyFixtures.repay(id, 10_001_000, MoneyFixtures.today()).then().statusCode(200);
        refused(
                Identity.APPROVER,
                id,
                "return-order/waiver",
                "{\"charge\":\"SURCHARGE\",\"reason\":\"災害\"}",
                body -> {},
                422,
                "OVERPAYMENT",
                "");
        post(
                        Identity.APPROVER,
                        id,
                        "return-order/waiver",
                        "{\"charge\":\"SURCHARGE\",\"amountYen\":2000,\"reason\":\"災害\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
    }

    @Test
    void nothingIsOrderedBackWhenNothingWasPaidTooMuch() {
        String id = MoneyFixtures.fixed();
        int balance = get(id).path("fixedYen");
        MoneyFixtures.paid(id, "FINAL", balance).then().body("status", equalTo("PAID"));
        refused(
                Identity.OFFICER,
                id,
                "return-order",
                ReturningExamples.RETURN_ORDER,
                body -> body.remove("dueOn"),
                409,
                "NOTHING_TO_RETURN",
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=2026-02-30, 400, INVALID_PARAMETER",
        "?asOf=2199-01-01, 400, INVALID_PARAMETER",
        "?asOf=2020-01-01, 422, STATEMENT_BEFORE_ORDER",
        "?daily=maybe, 400, INVALID_PARAMETER",
        "?order=x, 400, INVALID_PARAMETER",
        "?order=1, 404, NOT_FOUND"
    })
    void aStatementNeedsAReadableDay(String query, int status, String code) {
        MoneyFixtures.statement(orderedOnce(), query).then().statusCode(status).body("code", equalTo(code));
    }

    private static String ordered;

    private static String orderedOnce() {
        if (ordered == null) {
            ordered = MoneyFixtures.ordered();
        }
        return ordered;
    }

    @Test
    void whatIsNotFixedOrOrderedIsNotThere() {
        String id = GrantFixtures.inProgress();
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/final-amount")
                .then()
                .statusCode(404);
        MoneyFixtures.statement(id, "").then().statusCode(404);
        as(Identity.ITOSHIMA)
                .get(API + "/grants/" + orderedOnce() + "/return-statement")
                .then()
                .statusCode(404);
        MoneyFixtures.statement(orderedOnce(), "").then().body("days", nullValue());
    }
}
