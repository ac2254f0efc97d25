package jp.telework.subsidy.grant;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.decision.api.DecisionExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares steps of a decision that need more than one ordinary case: a duplicate, and an amount that two approvers decide on. */
public final class HiddenGrantCalls implements Preparation {

    public static final String DECISION = "POST /api/subsidy/v1/grants/{id}/decision";

    @Override
    public boolean knows(String operation) {
        return operation.endsWith("/grants/{id}/duplicate-settlements");
    }

    @Override
    public Call prepare(String operation, String column) {
        GrantFixtures.granted();
        UUID call = Fixtures.openCall();
        String application = Fixtures.completeDraft(call);
        Fixtures.submit(application).then().statusCode(200);
        String id = GrantFixtures.applied(GrantFixtures.adoptedBesideOthers(call, List.of(UUID.fromString(application)))
                .get(0));
        String match = as(Identity.OFFICER)
                .get(API + "/grants/" + id + "/duplicates")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].match");
        ObjectNode body = Fixtures.tree(DecisionExamples.DUPLICATE_SETTLEMENT);
        return on(id).json(body.put("match", match).put("finding", "EXCLUDED").toString());
    }

    /** The first of two approvals. */
    public static Call firstApproval() {
        UUID call =
                Fixtures.publishedCall(body -> body.putObject("grantTerms").put("secondApprovalFromYen", 10_000_000));
        String id = GrantFixtures.applied(GrantFixtures.opened(call));
        post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        return on(id);
    }

    private static Call on(String id) {
        return Call.plain().path("id", id).header("If-Match", GrantFixtures.etag(Identity.OFFICER, id));
    }
}
