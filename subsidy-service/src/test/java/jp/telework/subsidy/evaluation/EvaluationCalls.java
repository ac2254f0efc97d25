package jp.telework.subsidy.evaluation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.casework.approval.api.ApprovalExamples;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.application.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.http.Tags;

/** Prepares the operations between the screening and the published results. */
public final class EvaluationCalls implements Preparation {

    private static final String API = "/api/subsidy/v1";
    private static final String CALL = API + "/calls/{id}";
    private static final String APPLICATION = API + "/applications/{id}";

    /** Also what reviewers may read of an application, because it must be assigned to them. */
    private static final Set<String> READ_BY_REVIEWERS = Set.of(
            "GET " + APPLICATION, "GET " + APPLICATION + "/documents", "GET " + APPLICATION + "/documents/{number}");

    private UUID openCall;
    private UUID published;
    private EvaluationFixtures.Decidable routed;
    private String notified;
    private String assigned;

    @Override
    public boolean knows(String operation) {
        return READ_BY_REVIEWERS.contains(operation)
                || operation.endsWith("/screening")
                || operation.contains("/reviewers")
                || operation.contains("/evaluations")
                || operation.contains(APPLICATION + "/notices")
                || operation.contains(CALL + "/ranking")
                || operation.contains(CALL + "/adoption")
                || operation.contains(CALL + "/approval")
                || operation.contains(CALL + "/result")
                || operation.contains(CALL + "/additional-call");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (openCall == null) {
            openCall = Fixtures.openCall();
            assigned = EvaluationFixtures.assigned(openCall, Identity.REVIEWER);
        }
        if (operation.contains(CALL)) {
            return ofCall(operation, column);
        }
        if (operation.contains(APPLICATION + "/notices")) {
            publishOnce();
            return Call.plain().path("id", notified).path("kind", "non-adoption");
        }
        Call call = Call.plain().path("number", 1).path("reviewer", "reviewer1").header("If-Match", Tags.FIRST);
        return switch (operation) {
            case "POST " + APPLICATION + "/screening" ->
                call.path("id", EvaluationFixtures.submitted(openCall))
                        .tag(Identity.OFFICER, operation)
                        .json(Examples.SCREENING_PASSED);
            case "POST " + APPLICATION + "/reviewers" ->
                call.path("id", assigned).json("{\"reviewers\":[\"another-" + column + "\"]}");
            case "DELETE " + APPLICATION + "/reviewers/{reviewer}" -> call.path("id", another());
            case "PUT " + APPLICATION + "/evaluations/mine" ->
                call.path("id", assigned)
                        .tag(Identity.REVIEWER, operation)
                        .json(jp.telework.subsidy.evaluation.api.Examples.EVALUATION);
            default -> call.path("id", assigned);
        };
    }

    private String another() {
        return EvaluationFixtures.assigned(openCall, Identity.REVIEWER);
    }

    /** Whoever may decide or publish is answered by the state of the case, which shows as well that it came through. */
    private Call ofCall(String operation, String column) {
        if (operation.contains("/approval") || operation.endsWith("-draft")) {
            return ofDraft(operation, column);
        }
        publishOnce();
        Call call = Call.plain().path("id", published).tag(Identity.OFFICER, operation);
        if (operation.endsWith("/adoption")) {
            return call.json(jp.telework.subsidy.evaluation.api.Examples.ADOPTION);
        }
        return operation.endsWith("/additional-call")
                ? call.json(jp.telework.subsidy.call.api.Examples.ADDITIONAL_CALL)
                : call;
    }

    /** The roles that may are given a call of their own. */
    private Call ofDraft(String operation, String column) {
        boolean drafting = operation.endsWith("-draft");
        if (routed == null || column.equals("officer") || column.equals("approver")) {
            routed = EvaluationFixtures.routed(1);
            if (!drafting) {
                EvaluationFixtures.post(Identity.OFFICER, routed.call(), "adoption-draft", adopting(routed))
                        .then()
                        .statusCode(200);
            }
        }
        if (operation.startsWith("GET")) {
            return Call.plain().path("id", routed.call());
        }
        Call call = Call.plain().path("id", routed.call()).tag(Identity.OFFICER, operation);
        if (drafting) {
            return call.json(adopting(routed));
        }
        return call.json(operation.endsWith("/return") ? ApprovalExamples.RETURN : ApprovalExamples.APPROVAL);
    }

    private static String adopting(EvaluationFixtures.Decidable decidable) {
        return EvaluationFixtures.plan(decidable.candidates(), List.of()).toString();
    }

    private void publishOnce() {
        if (published == null) {
            EvaluationFixtures.Decidable decidable = EvaluationFixtures.decidable(1);
            published = decidable.call();
            notified = decidable.candidates().get(0);
            EvaluationFixtures.adopt(
                            Identity.APPROVER, published, decidable.plan().toString())
                    .then()
                    .statusCode(200);
            EvaluationFixtures.publish(published).then().statusCode(200);
        }
    }
}
