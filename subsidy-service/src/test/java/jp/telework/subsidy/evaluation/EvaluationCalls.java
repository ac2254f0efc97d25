package jp.telework.subsidy.evaluation;

import java.util.Set;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.Preparation;
import jp.telework.subsidy.application.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;

/** Prepares the operations between the screening and the published results. */
public final class EvaluationCalls implements Preparation {

    private static final String API = "/api/subsidy/v1";
    private static final String APPLICATION = API + "/applications/{id}";

    /** Also what reviewers may read of an application, because it must be assigned to them. */
    private static final Set<String> READ_BY_REVIEWERS = Set.of(
            "GET " + APPLICATION, "GET " + APPLICATION + "/documents", "GET " + APPLICATION + "/documents/{number}");

    private UUID openCall;
    private String assigned;

    @Override
    public boolean knows(String operation) {
        return READ_BY_REVIEWERS.contains(operation)
                || operation.endsWith("/screening")
                || operation.contains("/reviewers")
                || operation.contains("/evaluations");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (openCall == null) {
            openCall = Fixtures.openCall();
            assigned = EvaluationFixtures.assigned(openCall, Identity.REVIEWER);
        }
        Call call = Call.plain().path("number", 1).path("reviewer", "reviewer1").header("If-Match", "*");
        return switch (operation) {
            case "POST " + APPLICATION + "/screening" ->
                call.path("id", EvaluationFixtures.submitted(openCall)).json(Examples.SCREENING_PASSED);
            case "POST " + APPLICATION + "/reviewers" ->
                call.path("id", assigned).json("{\"reviewers\":[\"another-" + column + "\"]}");
            case "DELETE " + APPLICATION + "/reviewers/{reviewer}" -> call.path("id", another());
            case "PUT " + APPLICATION + "/evaluations/mine" ->
                call.path("id", assigned).json(jp.telework.subsidy.evaluation.api.Examples.EVALUATION);
            default -> call.path("id", assigned);
        };
    }

    private String another() {
        return EvaluationFixtures.assigned(openCall, Identity.REVIEWER);
    }
}
