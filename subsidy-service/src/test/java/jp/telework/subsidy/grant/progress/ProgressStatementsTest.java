package jp.telework.subsidy.grant.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Supplier;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** What commands on a running project cost the database: the same however many acts the case has. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ProgressStatementsTest {

    private static final int REPORTS = 12;

    @Test
    void costsTheSameHoweverManyActsTheCaseHas() {
        String id = GrantFixtures.inProgress();
        long report = report(id);
        long approval = approval(id);
        for (int i = 0; i < REPORTS; i++) {
            report(id);
        }
        assertThat(report(id)).as(texts()).isEqualTo(report).isEqualTo(6);
        assertThat(approval(id)).as(texts()).isEqualTo(approval).isEqualTo(9);
    }

    private static long report(String id) {
        String etag = GrantFixtures.etag(Identity.SHIRAHAMA, id);
        String body = GrantFixtures.statusReport().toString();
        return cost(() -> GrantFixtures.send(Identity.SHIRAHAMA, id, "status-reports", body, etag));
    }

    /** An approval that lowers the grant: it moves the budget and issues a notice. */
    private static long approval(String id) {
        int less = GrantFixtures.get(id).<Integer>path("decidedYen") - 1_000_000;
        int request = ProgressFixtures.requested(id, "change-requests", ProgressFixtures.change(body -> {
            body.remove("completesOn");
            body.putArray("costs").addObject().put("category", "ICT_EQUIPMENT").put("eligibleYen", less);
        }));
        String etag = GrantFixtures.etag(id);
        return cost(
                () -> GrantFixtures.send(Identity.OFFICER, id, "change-requests/" + request + "/approval", "{}", etag));
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
