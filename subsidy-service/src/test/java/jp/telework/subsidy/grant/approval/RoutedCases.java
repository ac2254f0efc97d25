package jp.telework.subsidy.grant.approval;

import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.test.Identity;

/** Cases of a call whose decisions take a route of two levels. */
final class RoutedCases {

    /** Everything: the chief (or a deputy) from the first yen on, the director from 20 million on. */
    static final String ROUTES = """
        [{"levels": [
          {"title": "課長", "approvers": ["approver"], "deputies": ["approver3"]},
          {"title": "局長", "fromYen": 20000000, "approvers": ["approver2"]}]}]
        """;

    private RoutedCases() {}

    static Identity named(String name, String... roles) {
        return new Identity(name, "telework-cli", "2000012020001", "総務省", Set.of(roles));
    }

    static UUID call() {
        return Fixtures.publishedCall(body -> {
            ObjectNode terms = body.putObject("grantTerms");
            terms.set("approvalRoutes", tree(ROUTES));
        });
    }

    private static JsonNode tree(String routes) {
        return Fixtures.tree("{\"routes\": " + routes + "}").get("routes");
    }

    /** Decided along the route: 24,504,000 yen ask for both levels. */
    static String granted(UUID call) {
        String id = GrantFixtures.applied(GrantFixtures.opened(call));
        post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        post(Identity.APPROVER, id, "approval", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECISION_DRAFTED"));
        post(Identity.APPROVER2, id, "decision", null).then().statusCode(200).body("status", equalTo("GRANTED"));
        return id;
    }
}
