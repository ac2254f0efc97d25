package jp.telework.subsidy.grant.money;

import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.subsidy.grant.MoneyFixtures.example;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.money.api.MoneyExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** What goes wrong around money: every refusal with its code and place, nothing recorded, never a 500. */
@QuarkusTest
@ServiceDatabase("subsidy")
public class MoneyRefusalTest {

    @Test
    void bodiesAreReadWithEveryRefusalAtOnce() {
        String id = GrantFixtures.inProgress();
        pointers(Identity.APPROVER, id, "cancellation", "/basis", "/whole", "/reasons/0/code", "/reasons/1");
        pointers(Identity.SHIRAHAMA, id, "payment-requests", "/kind", "/amountYen");
        pointers(
                Identity.BACKOFFICE,
                id,
                "payments",
                "/requestNumber",
                "/amountYen",
                "/externalReference",
                "/outcome",
                "/paidOn");
        pointers(Identity.BACKOFFICE, id, "payments/1/lookup", "/outcome", "/paidOn", "/note");
        pointers(Identity.OFFICER, id, "final-amount", "/corrections/0/category", "/corrections/1", "/inspectedOn");
        pointers(Identity.OFFICER, id, "return-order", "/dueOn", "/reasons/0");
        pointers(Identity.OFFICER, id, "return-order/extension", "/dueOn", "/reason");
        pointers(Identity.APPROVER, id, "return-order/waiver", "/charge", "/amountYen", "/reason");
        pointers(Identity.BACKOFFICE, id, "repayments", "/amountYen", "/paidOn", "/externalReference");
    }

    private static final java.util.Map<String, String> BROKEN = java.util.Map.of(
            "cancellation",
                    "{\"basis\":\"ART_18\",\"reasons\":[{\"code\":\"x\",\"clause\":\"c\",\"facts\":\"f\"},null]}",
            "payment-requests", "{\"kind\":\"LATER\",\"amountYen\":-1}",
            "payments", "{\"amountYen\":9007199254740992,\"outcome\":\"MAYBE\",\"paidOn\":\"2026-02-30\"}",
            "payments/1/lookup", "{\"outcome\":\"UNKNOWN\",\"paidOn\":\"x\",\"note\":\"  \"}",
            "final-amount",
                    "{\"corrections\":[{\"category\":\"GOLD\",\"eligibleYen\":1,\"reason\":\"r\"},null],"
                            + "\"inspectedOn\":\"0000-01-01\"}",
            "return-order", "{\"dueOn\":\"9999-01-01\",\"reasons\":[null]}",
            "return-order/extension", "{}",
            "return-order/waiver", "{\"charge\":\"INTEREST\",\"amountYen\":-5}",
            "repayments", "{\"amountYen\":-1,\"paidOn\":\"yesterday\"}");

    private static void pointers(Identity identity, String id, String command, String... pointers) {
        post(identity, id, command, BROKEN.get(command))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder(pointers));
        post(identity, id, command, "{\"surprise\":1}").then().statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        post(identity, id, command, "").then().statusCode(400);
        post(identity, id, command, "[]").then().statusCode(400);
    }

    @Test
    void aRequestStaysWithinWhatCanBeHad() {
        String id = GrantFixtures.inProgress();
        requested(id, body -> body.put("kind", "FINAL"), 409, "WRONG_PAYMENT_KIND", "/kind");
        requested(id, body -> body.remove("reason"), 422, "ADVANCE_UNEXPLAINED", "/reason");
        requested(id, body -> body.put("amountYen", 0), 422, "AMOUNT_NOT_POSITIVE", "/amountYen");
        requested(id, body -> body.put("amountYen", 24_504_001), 422, "REQUEST_EXCEEDS_BALANCE", "/amountYen");
        MoneyFixtures.requested(id, "ADVANCE", 20_000_000);
        requested(id, body -> body.put("amountYen", 4_504_001), 422, "REQUEST_EXCEEDS_BALANCE", "/amountYen");
        requestedRest(id);
    }

    private static void requestedRest(String id) {
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "payment-requests",
                        example(MoneyExamples.PAYMENT_REQUEST, body -> body.remove("amountYen")))
                .then()
                .statusCode(200)
                .body("timeline.last().content.amountYen", is(4_504_000));
    }

    private static void requested(String id, Consumer<ObjectNode> change, int status, String code, String pointer) {
        refused(
                Identity.SHIRAHAMA,
                id,
                "payment-requests",
                MoneyExamples.PAYMENT_REQUEST,
                change,
                status,
                code,
                pointer);
    }

    @Test
    void aPaymentStaysWithinItsRequestAndItsDays() {
        String id = GrantFixtures.inProgress();
        int request = MoneyFixtures.requested(id, "ADVANCE", 10_000_000);
        Consumer<ObjectNode> good = body -> body.put("requestNumber", request)
                .put("externalReference", UUID.randomUUID().toString())
                .put("paidOn", MoneyFixtures.today().toString());
        paid(id, good.andThen(body -> body.put("requestNumber", 1)), "UNKNOWN_PAYMENT_REQUEST", "/requestNumber");
        paid(id, good.andThen(body -> body.put("amountYen", 10_000_001)), "PAYMENT_EXCEEDS_REQUEST", "/amountYen");
        paid(id, good.andThen(body -> body.put("amountYen", 0)), "AMOUNT_NOT_POSITIVE", "/amountYen");
        paid(id, good.andThen(body -> body.remove("paidOn")), "PAYMENT_DAY_MISMATCH", "/paidOn");
        paid(id, good.andThen(body -> body.put("outcome", "UNKNOWN")), "PAYMENT_DAY_MISMATCH", "/paidOn");
        paid(id, good.andThen(body -> body.put("paidOn", "2199-01-01")), "PAYMENT_DAY_OUT_OF_RANGE", "/paidOn");
        paid(id, good.andThen(body -> body.put("paidOn", "1989-01-08")), "PAYMENT_DAY_OUT_OF_RANGE", "/paidOn");
        post(Identity.BACKOFFICE, id, "payments/1/lookup", MoneyExamples.PAYMENT_LOOKUP)
                .then()
                .statusCode(404);
        get(id).then().body("paidYen", is(0)).body("timeline.last().kind", equalTo("PAYMENT_REQUEST"));
    }

    private static void paid(String id, Consumer<ObjectNode> change, String code, String pointer) {
        refused(Identity.BACKOFFICE, id, "payments", MoneyExamples.PAYMENT, change, 422, code, pointer);
    }

    /** What was asked for in advance is void once the amount is fixed. */
    @Test
    void anOldAdvanceIsNotPaidAfterTheFixing() {
        String id = GrantFixtures.inProgress();
        int request = MoneyFixtures.requested(id, "ADVANCE", 10_000_000);
        MoneyFixtures.fixed(id);
        refused(
                Identity.BACKOFFICE,
                id,
                "payments",
                MoneyFixtures.payment(
                        request, 10_000_000, "PAID", UUID.randomUUID().toString(), MoneyFixtures.today()),
                body -> {},
                422,
                "PAYMENT_EXCEEDS_REQUEST",
                "/amountYen");
        post(
                        Identity.OFFICER,
                        id,
                        "return-order",
                        example(ReturningExamples.RETURN_ORDER, body -> body.remove("dueOn")))
                .then()
                .statusCode(409)
                .body("errors.code", contains("BALANCE_UNPAID", "NOTHING_TO_RETURN"))
                .body("detail", startsWith("確定額のうち24,290,000円が"));
    }

    @Test
    void anExaminationOnlyLowersWhatWasReported() {
        String id = ProgressFixtures.reported();
        fixing(id, "FURNITURE", 1_610_000);
        fixing(id, "DESIGN_SUPERVISION", 0);
        refused(
                Identity.OFFICER,
                id,
                "final-amount",
                "{}",
                body -> body.put("inspectedOn", "2199-01-01"),
                422,
                "INSPECTION_DAY_OUT_OF_RANGE",
                "/inspectedOn");
        refused(
                Identity.OFFICER,
                id,
                "final-amount",
                MoneyExamples.FINAL_AMOUNT,
                body -> body.put("inspectedOn", MoneyFixtures.today().toString())
                        .withArray("corrections")
                        .add(body.at("/corrections/0")),
                422,
                "DUPLICATE_CATEGORY",
                "/corrections");
    }

    private static void fixing(String id, String category, int yen) {
        refused(
                Identity.OFFICER,
                id,
                "final-amount",
                MoneyExamples.FINAL_AMOUNT,
                body -> {
                    body.put("inspectedOn", MoneyFixtures.today().toString());
                    ((ObjectNode) body.at("/corrections/0"))
                            .put("category", category)
                            .put("eligibleYen", yen);
                },
                422,
                "EXAMINED_ABOVE_REPORT",
                "/corrections/0/eligibleYen");
    }

    public static void refused(
            Identity identity,
            String id,
            String command,
            String example,
            Consumer<ObjectNode> change,
            int status,
            String code,
            String pointer) {
        post(identity, id, command, example(example, change))
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.code", contains(code))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].message", not(containsString("{")));
    }
}
