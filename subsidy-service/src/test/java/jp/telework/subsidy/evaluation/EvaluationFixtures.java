package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.application.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import jp.telework.test.rest.ValidatableResponse;

/** Cases for the tests of the evaluation, made through the API. Only the end of a call's period is not waited for. */
final class EvaluationFixtures {

    /** Assigns the reviewers of what another officer screened. */
    static final Identity OFFICER2 =
            new Identity("officer2", "telework-cli", "2000012020001", "総務省", java.util.Set.of("officer"));

    private static final String[] CRITERIA = {"PEOPLE_FLOW", "FEASIBILITY", "CONTINUITY", "COST", "ORIGINALITY"};

    private EvaluationFixtures() {}

    /** An application that was submitted. */
    static String submitted(UUID call) {
        return submitted(call, 24_504_000);
    }

    static String submitted(UUID call, long requestedYen) {
        String id = as(Identity.SHIRAHAMA)
                .body(Fixtures.application(call, body -> body.put("requestedAmountYen", requestedYen))
                        .toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Fixtures.attachRequired(id);
        Fixtures.submit(id).then().statusCode(200);
        return id;
    }

    /** An application that passed the screening. */
    static String candidate(UUID call, long requestedYen) {
        String id = submitted(call, requestedYen);
        screen(id, Examples.SCREENING_PASSED).then().statusCode(200);
        return id;
    }

    static String candidate(UUID call) {
        return candidate(call, 24_504_000);
    }

    static Response screen(String id, String body) {
        return as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body(body)
                .post(API + "/applications/" + id + "/screening");
    }

    /** An application that reviewers have in hand. */
    static String assigned(UUID call, Identity... reviewers) {
        String id = candidate(call);
        assign(id, reviewers).then().statusCode(200);
        return id;
    }

    static Response assign(String id, Identity... reviewers) {
        String names = Arrays.stream(reviewers)
                .map(reviewer -> '"' + reviewer.signIn() + '"')
                .collect(Collectors.joining(",", "[", "]"));
        return as(OFFICER2).body("{\"reviewers\":" + names + "}").post(API + "/applications/" + id + "/reviewers");
    }

    /** A complete evaluation by the example call's criteria, in their order. */
    static ObjectNode sheet(int... scores) {
        ObjectNode sheet = Fixtures.tree("{\"scores\":[],\"conflictOfInterest\":false,\"submit\":true}");
        ArrayNode list = (ArrayNode) sheet.get("scores");
        for (int i = 0; i < scores.length; i++) {
            list.addObject().put("criterion", CRITERIA[i]).put("score", scores[i]);
        }
        return sheet;
    }

    static Response evaluate(Identity reviewer, String id, String body) {
        return as(reviewer).body(body).put(API + "/applications/" + id + "/evaluations/mine");
    }

    static void evaluated(String id, Identity reviewer, int... scores) {
        evaluate(reviewer, id, sheet(scores).toString()).then().statusCode(200);
    }

    /** Ends the call's period of application now. */
    static void close(UUID call) {
        TestDatabase.get().execute("UPDATE call SET closes_at = now() - interval '1 second' WHERE id = '" + call + "'");
    }

    static String etagOf(UUID call) {
        return as(Identity.OFFICER).get(API + "/calls/" + call).header("ETag");
    }

    /** The body of an adoption; applications that are not adopted get the example's reason. */
    static ObjectNode plan(List<String> adopted, List<String> notAdopted) {
        ObjectNode plan = Fixtures.tree(jp.telework.subsidy.evaluation.api.Examples.ADOPTION);
        JsonNode reasons = plan.at("/notAdopted/0/reasons");
        ArrayNode winners = plan.putArray("adopted");
        adopted.forEach(winners::add);
        ArrayNode losers = plan.putArray("notAdopted");
        notAdopted.forEach(id -> losers.addObject().put("id", id).set("reasons", reasons.deepCopy()));
        return plan;
    }

    static Response adopt(Identity approver, UUID call, String body) {
        return as(approver).header("If-Match", etagOf(call)).body(body).post(API + "/calls/" + call + "/adoption");
    }

    /** A command on the draft of a call's adoption. */
    static Response post(Identity who, UUID call, String command, String body) {
        return as(who).header("If-Match", etagOf(call)).body(body).post(API + "/calls/" + call + "/" + command);
    }

    static Response publish(UUID call) {
        return as(Identity.OFFICER)
                .header("If-Match", etagOf(call))
                .post(API + "/calls/" + call + "/result-publication");
    }

    /** A call for which one evaluation is enough. */
    static UUID callWithOneEvaluator(long budgetYen) {
        return Fixtures.publishedCall(call -> call.put("evaluatorsRequired", 1).put("budgetYen", budgetYen));
    }

    /** A closed call whose applications are scored and wait for the decision. */
    static Decidable decidable(int applications) {
        return decidable(callWithOneEvaluator(420_000_000), applications);
    }

    /** The same of a call whose adoption goes along a route: everybody to 30 million yen, {@code approver2} above. */
    static Decidable routed(int applications) {
        return decidable(Fixtures.publishedCall(EvaluationFixtures::withRoute), applications);
    }

    private static void withRoute(ObjectNode call) {
        call.put("evaluatorsRequired", 1).put("budgetYen", 420_000_000L);
        ObjectNode route =
                call.putObject("grantTerms").putArray("approvalRoutes").addObject();
        route.putArray("dispositions").add("ADOPTION");
        route.putArray("levels").add(Fixtures.tree("{\"title\": \"課長\"}")).add(Fixtures.tree("""
            {"title": "局長", "fromYen": 30000000, "approvers": ["approver2"], "deputies": ["approver3"]}
            """));
    }

    /** The same of a call of one's own. */
    static Decidable decidable(UUID call, int applications) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < applications; i++) {
            String id = candidate(call);
            assign(id, Identity.REVIEWER).then().statusCode(200);
            evaluated(id, Identity.REVIEWER, 5 - i % 5, 4, 3, 2, 1);
            ids.add(id);
        }
        close(call);
        return new Decidable(call, ids);
    }

    /** A call and its candidates, best first as long as there are no more than five. */
    record Decidable(UUID call, List<String> candidates) {

        /** Adopts all but the last. */
        ObjectNode plan() {
            int last = candidates.size() - 1;
            return EvaluationFixtures.plan(candidates.subList(0, last), candidates.subList(last, last + 1));
        }
    }

    static void phase(UUID call, String phase) {
        given().get(API + "/calls/" + call).then().body("status", equalTo(phase));
    }

    /** Events of a call's applications that the applicant's feed carries. */
    static long eventsOfApplicant(UUID call, String pattern) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE organisation = '8000020304018' AND type LIKE"
                        + " '%.application.%' AND data ->> 'callId' = '" + call + "' AND data::text LIKE '" + pattern
                        + "'");
    }

    static ValidatableResponse list(UUID call, Identity reader, String filter) {
        return as(reader)
                .get(API + "/applications?limit=100&callId=" + call + filter)
                .then()
                .statusCode(200);
    }
}
