package jp.telework.subsidy.grant;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.decision.api.DecisionExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares hidden steps that need more than one ordinary case: a duplicate, and what two levels approve. */
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

    /** The fixing of an amount, which two levels decide on: it becomes a draft. */
    public static Call drafting() {
        return on(reportedWithTwoLevels()).json("{}");
    }

    /** The return of a drafted fixing. */
    public static Call returning() {
        String id = reportedWithTwoLevels();
        post(Identity.OFFICER, id, "final-amount", "{}").then().statusCode(200);
        return on(id).json(Examples.REASON);
    }

    private static String reportedWithTwoLevels() {
        UUID call = Fixtures.publishedCall(HiddenGrantCalls::withTwoLevels);
        String granted = GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)));
        return ProgressFixtures.reported(GrantFixtures.inProgress(granted));
    }

    private static void withTwoLevels(ObjectNode call) {
        ObjectNode route =
                call.putObject("grantTerms").putArray("approvalRoutes").addObject();
        route.putArray("dispositions").add("FIXING");
        route.putArray("levels").add(Fixtures.tree("{\"title\": \"課長\"}")).add(Fixtures.tree("{\"title\": \"局長\"}"));
    }

    private static Call on(String id) {
        return Call.plain().path("id", id).header("If-Match", GrantFixtures.etag(Identity.OFFICER, id));
    }
}
