package jp.telework.furusato.selection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.casework.approval.api.ApprovalExamples;
import jp.telework.furusato.selection.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.http.Tags;

/** Prepares the operations from the evaluation to the published results. */
public final class SelectionCalls implements Preparation {

    private static final String ROUND = "/api/furusato/v1/selection-rounds/{id}";
    private static final String PROPOSAL = "/api/furusato/v1/town-proposals/{id}";

    /** Also what reviewers may read of a proposal, because it must be assigned to them. */
    private static final Set<String> READ_BY_REVIEWERS =
            Set.of("GET " + PROPOSAL, "GET " + PROPOSAL + "/documents", "GET " + PROPOSAL + "/documents/{number}");

    private String assigned;
    private String another;
    private UUID published;
    private SelectionFixtures.Decidable routed;

    @Override
    public boolean knows(String operation) {
        return READ_BY_REVIEWERS.contains(operation)
                || operation.contains("/reviewers")
                || operation.contains("/evaluations")
                || operation.contains("/proposal-evaluations")
                || operation.endsWith(ROUND + "/evaluation")
                || operation.endsWith(ROUND + "/ranking")
                || operation.contains(ROUND + "/selection")
                || operation.contains(ROUND + "/approval")
                || operation.endsWith("/api/furusato/v1/approvals")
                || operation.contains(ROUND + "/result");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.contains("/approval") || operation.endsWith("-draft")) {
            return ofDraft(operation, column);
        }
        if (operation.contains(ROUND)) {
            return ofRound(operation);
        }
        if (assigned == null) {
            UUID round = SelectionFixtures.openRound();
            assigned = SelectionFixtures.submitted(round);
            another = SelectionFixtures.submitted(round);
            SelectionFixtures.beginEvaluation(round).then().statusCode(200);
            SelectionFixtures.assign(assigned, Identity.REVIEWER).then().statusCode(200);
        }
        Call call = Call.plain().path("number", 1).path("reviewer", "reviewer1").header("If-Match", Tags.FIRST);
        return switch (operation) {
            case "POST " + PROPOSAL + "/reviewers" ->
                call.path("id", assigned).json("{\"reviewers\":[\"another-" + column + "\"]}");
            case "DELETE " + PROPOSAL + "/reviewers/{reviewer}" -> call.path("id", reassigned());
            case "PUT " + PROPOSAL + "/evaluations/mine" ->
                call.path("id", assigned).tag(Identity.REVIEWER, operation).json(Examples.EVALUATION);
            default -> call.path("id", assigned);
        };
    }

    /** The roles that may are given a round of their own. */
    private Call ofDraft(String operation, String column) {
        boolean drafting = operation.endsWith("-draft");
        if (routed == null || column.equals("officer") || column.equals("approver")) {
            routed = SelectionFixtures.withLevels(1);
            if (!drafting) {
                SelectionFixtures.command(
                                Identity.OFFICER,
                                SelectionFixtures.ROUNDS + routed.round(),
                                "selection-draft",
                                SelectionFixtures.plan(routed.candidates(), List.of())
                                        .toString())
                        .then()
                        .statusCode(200);
            }
        }
        if (operation.startsWith("POST") && operation.endsWith("/v1/approvals")) {
            return Call.plain().json(ApprovalExamples.BULK.replace("grant", "town"));
        }
        if (operation.startsWith("GET")) {
            return operation.contains("{id}") ? Call.plain().path("id", routed.round()) : Call.plain();
        }
        Call call = Call.plain().path("id", routed.round()).tag(Identity.OFFICER, operation);
        if (drafting) {
            return call.json(
                    SelectionFixtures.plan(routed.candidates(), List.of()).toString());
        }
        return call.json(operation.endsWith("/return") ? ApprovalExamples.RETURN : ApprovalExamples.APPROVAL);
    }

    /** A second proposal, assigned again after each removal. */
    private String reassigned() {
        SelectionFixtures.assign(another, Identity.REVIEWER);
        return another;
    }

    /** A refusal for the case's state also shows that the caller's role may decide or publish. */
    private Call ofRound(String operation) {
        if (published == null) {
            SelectionFixtures.Decidable decidable = SelectionFixtures.decidable(2);
            published = decidable.round();
            SelectionFixtures.select(
                            Identity.APPROVER, published, decidable.plan().toString())
                    .then()
                    .statusCode(200);
            SelectionFixtures.publish(published).then().statusCode(200);
        }
        Call call = Call.plain().path("id", published).tag(Identity.OFFICER, operation);
        return operation.endsWith("/selection") ? call.json(Examples.SELECTION) : call;
    }
}
