package jp.telework.subsidy.grant;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.money.api.MoneyExamples;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;

/** Cases in which money was fixed, paid, cancelled or ordered back. */
public final class MoneyFixtures {

    /** What {@link GrantFixtures#granted} decides. */
    public static final long DECIDED = 24_504_000;

    private MoneyFixtures() {}

    /** Reported and fixed as reported; nothing paid yet. */
    public static String fixed() {
        return fixed(GrantFixtures.inProgress());
    }

    public static String fixed(String id) {
        ProgressFixtures.reported(id);
        post(Identity.OFFICER, id, "final-amount", "{}").then().statusCode(200);
        return id;
    }

    /** An advance paid and everything cancelled under article 17, the return ordered. */
    public static String ordered() {
        String id = GrantFixtures.inProgress();
        paid(id, "ADVANCE", 10_000_000);
        cancelled(id, "ART_17");
        return ordered(id);
    }

    public static String ordered(String id) {
        post(
                        Identity.OFFICER,
                        id,
                        "return-order",
                        example(ReturningExamples.RETURN_ORDER, body -> body.remove("dueOn")))
                .then()
                .statusCode(200);
        return id;
    }

    public static void cancelled(String id, String basis) {
        post(Identity.APPROVER, id, "cancellation", example(ReturningExamples.CANCELLATION, body -> body.put(
                                "basis", basis)
                        .put("whole", true)
                        .remove("amountYen")))
                .then()
                .statusCode(200);
    }

    /** A request and its payment today, confirmed at once. */
    public static Response paid(String id, String kind, long yen) {
        return pay(id, requested(id, kind, yen), yen, "PAID", UUID.randomUUID().toString());
    }

    /** The number of a new request for payment. */
    public static int requested(String id, String kind, long yen) {
        Response response = post(
                Identity.SHIRAHAMA, id, "payment-requests", example(MoneyExamples.PAYMENT_REQUEST, body -> body.put(
                                "kind", kind)
                        .put("amountYen", yen)));
        response.then().statusCode(200);
        return response.path("timeline.last().number");
    }

    public static Response pay(String id, int request, long yen, String outcome, String reference) {
        Response response =
                post(Identity.BACKOFFICE, id, "payments", payment(request, yen, outcome, reference, today()));
        response.then().statusCode(200);
        return response;
    }

    public static String payment(int request, long yen, String outcome, String reference, LocalDate today) {
        return example(MoneyExamples.PAYMENT, body -> {
            body.put("requestNumber", request)
                    .put("amountYen", yen)
                    .put("outcome", outcome)
                    .put("externalReference", reference);
            if (outcome.equals("PAID")) {
                body.put("paidOn", today.toString());
            } else {
                body.remove("paidOn");
            }
        });
    }

    public static Response repay(String id, long yen, LocalDate paidOn) {
        return post(Identity.BACKOFFICE, id, "repayments", example(ReturningExamples.REPAYMENT, body -> body.put(
                        "amountYen", yen)
                .put("paidOn", paidOn.toString())
                .put("externalReference", UUID.randomUUID().toString())));
    }

    public static Response statement(String id, String query) {
        return as(Identity.OFFICER).get(API + "/grants/" + id + "/return-statement" + query);
    }

    public static String example(String json, Consumer<ObjectNode> change) {
        ObjectNode body = Fixtures.tree(json);
        change.accept(body);
        return body.toString();
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(Days.clock().instant(), java.time.ZoneId.of("Asia/Tokyo"));
    }

    /** A call of a fiscal year, open from its first to its last day. */
    public static UUID call(int fiscalYear) {
        return Fixtures.publishedCall(body -> body.put("fiscalYear", fiscalYear)
                .put("opensAt", fiscalYear + "-04-01T00:00:00+09:00")
                .put("closesAt", (fiscalYear + 1) + "-03-31T23:59:59+09:00")
                .putObject("grantTerms")
                .put("secondApprovalFromYen", 100_000_000));
    }

    /** A project of that year begun today, with a grant of an amount. */
    public static String begun(UUID call, int fiscalYear, long yen) {
        ObjectNode application = Fixtures.application(call, body -> body.put("startsOn", fiscalYear + "-07-01")
                .put("completesOn", (fiscalYear + 1) + "-03-31"));
        application.put("requestedAmountYen", yen);
        if (yen > DECIDED) {
            ((ObjectNode) application.at("/expenses/0")).put("quantity", 20).put("amountYen", 20 * 648_000);
        }
        String draft = as(Identity.SHIRAHAMA)
                .body(application.toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Fixtures.attachRequired(draft);
        Fixtures.submit(draft).then().statusCode(200);
        String id = GrantFixtures.adopted(call, List.of(UUID.fromString(draft))).get(0);
        return begun(GrantFixtures.granted(GrantFixtures.applied(id)), 0);
    }

    /** A status report of today. */
    public static String begun(String id, long spentYen) {
        ObjectNode report = GrantFixtures.statusReport();
        report.put("asOf", today().toString()).put("spentYen", spentYen);
        post(Identity.SHIRAHAMA, id, "status-reports", report.toString()).then().statusCode(200);
        return id;
    }

    /** The example of a performance report, completed and handed in today. */
    public static void reportedToday(String id) {
        ProgressFixtures.reported(id, body -> body.put("completedOn", today().toString()));
    }

    /** Ledger, balance and cases of a call agree, yen by yen. */
    public static void balances(UUID call) {
        String ledger = "SELECT %s FROM budget_entry WHERE call_id = '" + call + "'";
        String balance = "SELECT %s FROM budget WHERE call_id = '" + call + "'";
        String cases = "SELECT %s FROM grant_case WHERE call_id = '" + call + "'";
        String bound = "coalesce(sum(greatest(CASE WHEN status IN ('CANCELLED', 'WITHDRAWN') THEN 0"
                + " ELSE coalesce(fixed_yen, decided_yen, 0) END, paid_yen + unconfirmed_yen)), 0)";
        same(ledger.formatted("sum(committed_yen)"), balance.formatted("committed_yen"), cases.formatted(bound));
        assertThat(TestDatabase.get().number(ledger.formatted("coalesce(sum(carried_over_yen), 0)")))
                .isEqualTo(TestDatabase.get().number(balance.formatted("carried_over_yen")));
        same(ledger.formatted("sum(paid_yen)"), balance.formatted("paid_yen"), cases.formatted("sum(paid_yen)"));
        same(
                ledger.formatted("sum(returned_yen)"),
                balance.formatted("returned_yen"),
                cases.formatted("sum(returned_yen)"));
    }

    private static void same(String ledger, String balance, String cases) {
        TestDatabase database = TestDatabase.get();
        assertThat(database.number(ledger))
                .as(ledger)
                .isEqualTo(database.number(balance))
                .isEqualTo(database.number(cases));
    }
}
