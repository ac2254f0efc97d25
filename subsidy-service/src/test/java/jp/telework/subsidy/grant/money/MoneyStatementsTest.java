package jp.telework.subsidy.grant.money;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.returning.api.ReturningExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** What payments and repayments cost the database: the same however many there were before. */
@QuarkusTest
@ServiceDatabase("subsidy")
class MoneyStatementsTest {

    private static final int BEFORE = 10;

    /** With the key, the reference, the act, the obligations, the budget, the journal and the commit. */
    private static final int STATEMENTS = 9;

    @Test
    void aPaymentCostsTheSameHoweverManyThereWere() {
        String id = GrantFixtures.inProgress();
        int request = MoneyFixtures.requested(id, "ADVANCE", 10_000_000);
        long first = payment(id, request);
        for (int i = 0; i < BEFORE; i++) {
            payment(id, request);
        }
        assertThat(payment(id, request)).as(texts()).isEqualTo(first).isEqualTo(STATEMENTS);
    }

    private static long payment(String id, int request) {
        String body =
                MoneyFixtures.payment(request, 1_000, "PAID", UUID.randomUUID().toString(), MoneyFixtures.today());
        return cost(command(Identity.BACKOFFICE, id, "payments", body));
    }

    @Test
    void aRepaymentAndItsStatementCostTheSameHoweverManyThereWere() {
        String id = MoneyFixtures.ordered();
        long first = repayment(id);
        for (int i = 0; i < BEFORE; i++) {
            repayment(id);
        }
        assertThat(repayment(id)).as(texts()).isEqualTo(first).isEqualTo(STATEMENTS);
        assertThat(cost(() -> as(Identity.SHIRAHAMA).get(API + "/grants/" + id + "/return-statement?daily=true")))
                .as(texts())
                .isEqualTo(2);
    }

    private static long repayment(String id) {
        String body = MoneyFixtures.example(ReturningExamples.REPAYMENT, repayment -> repayment
                .put("amountYen", 1_000)
                .put("paidOn", MoneyFixtures.today().toString())
                .put("externalReference", UUID.randomUUID().toString()));
        return cost(command(Identity.BACKOFFICE, id, "repayments", body));
    }

    private static Supplier<Response> command(Identity identity, String id, String command, String body) {
        String etag = GrantFixtures.etag(identity, id);
        return () -> as(identity)
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(API + "/grants/" + id + "/" + command);
    }

    private static long cost(Supplier<Response> request) {
        TestDatabase.get().startCounting();
        request.get().then().statusCode(200);
        return TestDatabase.get().statementsAndCommits();
    }

    private static String texts() {
        return TestDatabase.get().statementTexts();
    }
}
