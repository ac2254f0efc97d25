package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.application.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;

/** Cases for the tests of the evaluation, made through the API. Only the end of a call's period is not waited for. */
final class EvaluationFixtures {

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
        return as(Identity.OFFICER)
                .body("{\"reviewers\":" + names + "}")
                .post(API + "/applications/" + id + "/reviewers");
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
}
