package jp.telework.subsidy.grant.money;

import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static jp.telework.subsidy.grant.MoneyFixtures.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.money.api.MoneyExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payment that was sent and not answered: nothing is sent again before the outcome was looked up. */
@QuarkusTest
@ServiceDatabase("subsidy")
class PaymentOutcomeTest {

    private UUID call;
    private String id;

    @BeforeEach
    void begin() {
        call = Fixtures.openCall();
        id = GrantFixtures.inProgress(GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call))));
    }

    @Test
    void anUnknownOutcomeStopsTheNextPaymentUntilItIsFoundPaid() {
        int request = MoneyFixtures.requested(id, "ADVANCE", 10_000_000);
        String reference = reference();
        int instruction = MoneyFixtures.pay(id, request, 10_000_000, "UNKNOWN", reference)
                .then()
                .body("paidYen", is(0))
                .body("unconfirmedYen", is(10_000_000))
                .body("timeline.last().reference", equalTo(reference))
                .extract()
                .path("timeline.last().number");
        MoneyFixtures.balances(call);
        sent(request, 10_000_000, "PAID", reference())
                .then()
                .statusCode(409)
                .body("code", equalTo("PAYMENT_OUTCOME_UNKNOWN"))
                .body("externalReference", equalTo(reference))
                .body("instruction", is(instruction));
        lookedUp(instruction, "PAID")
                .then()
                .statusCode(200)
                .body("paidYen", is(10_000_000))
                .body("unconfirmedYen", is(0));
        lookedUp(instruction, "FAILED").then().statusCode(409).body("code", equalTo("OUTCOME_ALREADY_KNOWN"));
        sent(request, 1, "PAID", reference()).then().statusCode(422).body("code", equalTo("PAYMENT_EXCEEDS_REQUEST"));
        MoneyFixtures.balances(call);
    }

    @Test
    void whatWasFoundFailedIsSentAgainUnderANewReference() {
        int request = MoneyFixtures.requested(id, "ADVANCE", 10_000_000);
        String reference = reference();
        int instruction =
                MoneyFixtures.pay(id, request, 10_000_000, "UNKNOWN", reference).path("timeline.last().number");
        lookedUp(instruction, "FAILED").then().statusCode(200).body("unconfirmedYen", is(0));
        sent(request, 10_000_000, "PAID", reference)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE_REFERENCE"))
                .body("externalReference", equalTo(reference));
        MoneyFixtures.pay(id, request, 10_000_000, "FAILED", reference()).then().body("paidYen", is(0));
        MoneyFixtures.pay(id, request, 10_000_000, "PAID", reference()).then().body("paidYen", is(10_000_000));
        MoneyFixtures.balances(call);
    }

    /** The budget keeps what may have been paid; the look-up frees it. */
    @Test
    void aCancelledCaseKeepsInTheBudgetWhatMayHaveBeenPaid() {
        int request = MoneyFixtures.requested(id, "ADVANCE", 10_000_000);
        int instruction = MoneyFixtures.pay(id, request, 10_000_000, "UNKNOWN", reference())
                .path("timeline.last().number");
        MoneyFixtures.cancelled(id, "ART_17");
        committed(10_000_000);
        MoneyFixtures.balances(call);
        post(
                        Identity.OFFICER,
                        id,
                        "return-order",
                        example(ReturningExamples.RETURN_ORDER, body -> body.remove("dueOn")))
                .then()
                .statusCode(409)
                .body("code", equalTo("PAYMENT_OUTCOME_UNKNOWN"));
        lookedUp(instruction, "FAILED").then().statusCode(200).body("status", equalTo("CANCELLED"));
        committed(0);
        MoneyFixtures.balances(call);
    }

    /** Found paid after the cancellation: it was paid before, and comes back with a surcharge from its day on. */
    @Test
    void whatIsFoundPaidAfterACancellationIsOrderedBackOnItsBasis() {
        int request = MoneyFixtures.requested(id, "ADVANCE", 10_000_000);
        int instruction = MoneyFixtures.pay(id, request, 10_000_000, "UNKNOWN", reference())
                .path("timeline.last().number");
        MoneyFixtures.cancelled(id, "ART_17");
        lookedUp(instruction, "PAID").then().statusCode(200);
        MoneyFixtures.ordered(id);
        MoneyFixtures.statement(id, "")
                .then()
                .body("parts[0].basis", equalTo("ART_17"))
                .body("principalYen", is(10_000_000))
                .body("surcharge.accruedYen", is(3_000));
        MoneyFixtures.balances(call);
    }

    /** No answer came because the client died; asked again with its key, the same answer comes and nothing is paid twice. */
    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() {
        int request = MoneyFixtures.requested(id, "ADVANCE", 10_000_000);
        String etag = GrantFixtures.etag(id);
        String body = MoneyFixtures.payment(request, 4_000_000, "PAID", reference(), MoneyFixtures.today());
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            Fixtures.as(Identity.BACKOFFICE)
                    .header("If-Match", etag)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(Fixtures.API + "/grants/" + id + "/payments")
                    .then()
                    .statusCode(200)
                    .body("paidYen", is(4_000_000));
        }
        get(id).then().body("paidYen", is(4_000_000));
        MoneyFixtures.balances(call);
    }

    private Response sent(int request, long yen, String outcome, String reference) {
        return post(
                Identity.BACKOFFICE,
                id,
                "payments",
                MoneyFixtures.payment(request, yen, outcome, reference, MoneyFixtures.today()));
    }

    private Response lookedUp(int instruction, String outcome) {
        return post(
                Identity.BACKOFFICE,
                id,
                "payments/" + instruction + "/lookup",
                example(MoneyExamples.PAYMENT_LOOKUP, body -> {
                    body.put("outcome", outcome);
                    if (outcome.equals("PAID")) {
                        body.put("paidOn", MoneyFixtures.today().toString());
                    } else {
                        body.remove("paidOn");
                    }
                }));
    }

    private void committed(long yen) {
        assertThat(TestDatabase.get().number("SELECT committed_yen FROM budget WHERE call_id = '" + call + "'"))
                .isEqualTo(yen);
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }
}
