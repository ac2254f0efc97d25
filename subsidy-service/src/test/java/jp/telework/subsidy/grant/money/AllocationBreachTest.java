package jp.telework.subsidy.grant.money;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/**
 * 承認を受けない経費の配分の変更 (適正化法第7条第1項第1号): furniture was decided at 1,636,200, its limit is 1,963,440, and 2,000,000 was
 * spent. It counts its decided amount, and the officer says what follows.
 */
@QuarkusTest
@ServiceDatabase("subsidy")
class AllocationBreachTest {

    private static final String TREATED = """
        {"treatments": [{"category": "%s", "treatment": "WARNING", "reason": "承認の申請を失念したものと認めた。"}]}
        """;

    private static String reported() {
        return ProgressFixtures.reported(
                GrantFixtures.inProgress(), body -> body.withArray("costs").forEach(cost -> {
                    if (cost.get("category").asText().equals("FURNITURE")) {
                        ((ObjectNode) cost).put("eligibleYen", 2_000_000);
                    }
                }));
    }

    @Test
    void isNotFixedUntilTheOfficerSaysWhatFollows() {
        String id = reported();
        post(Identity.OFFICER, id, "final-amount", "{}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("BREACH_UNTREATED"))
                .body("errors[0].pointer", equalTo("/treatments"));
        post(Identity.OFFICER, id, "final-amount", TREATED.formatted("NETWORK"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NO_BREACH", "BREACH_UNTREATED"));
        post(Identity.OFFICER, id, "final-amount?dryRun=true", TREATED.formatted("FURNITURE"))
                .then()
                .statusCode(200)
                .body("trace.find { it.rule == 'CATEGORY_WITHOUT_APPROVAL' }.outcome", equalTo("FAILED"))
                .body("trace.rule", hasItem("BREACH_TREATED"));
    }

    @Test
    void standsInTheActAndTheNotice() {
        String id = reported();
        post(Identity.OFFICER, id, "final-amount", TREATED.formatted("FURNITURE"))
                .then()
                .statusCode(200)
                .body("timeline.last().content.breaches[0].limitYen", is(1_963_440))
                .body("timeline.last().content.breaches[0].treatment", equalTo("WARNING"));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/final-amount")
                .then()
                .body("lines.find { it.category == 'FURNITURE' }.countedYen", is(1_636_200))
                .body("breaches.category", contains("FURNITURE"));
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/final-amount.json")
                .then()
                .body("content.items.label", hasItem("承認を受けない経費の配分の変更"))
                .body(
                        "content.items.last().lines[0]",
                        equalTo("机・椅子・間仕切り等の什器費：交付決定の額1,636,200円に対し、実績2,000,000円。軽微な変更の限度1,963,440円を"
                                + "承認を受けないで超えたので、決定の額のみを補助対象とした（適正化法第7条第1項第1号の規定により付した条件）。"
                                + "文書で注意する。理由：承認の申請を失念したものと認めた。"));
    }
}
