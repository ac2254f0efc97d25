package jp.telework.furusato.selection;

import java.util.UUID;
import jp.telework.casework.approval.api.ApprovalExamples;
import jp.telework.furusato.selection.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the hidden steps of a selection, each on a case of its own. */
public final class HiddenCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.endsWith("/selection-rounds/{id}/selection")
                || operation.endsWith("/selection-rounds/{id}/selection-draft")
                || operation.contains("/selection-rounds/{id}/approval")
                || operation.endsWith("/town-proposals/{id}/reviewers")
                || operation.endsWith("/evaluations/mine");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.contains("/town-proposals/{id}")) {
            UUID round = SelectionFixtures.openRound();
            String id = SelectionFixtures.submitted(round);
            SelectionFixtures.beginEvaluation(round).then().statusCode(200);
            SelectionFixtures.assign(id, Identity.REVIEWER).then().statusCode(200);
            Call call = Call.plain().path("id", id);
            return operation.endsWith("/reviewers")
                    ? call.json("{\"reviewers\":[\"reviewer2\"]}")
                    : call.tag(Identity.REVIEWER, operation).json(Examples.EVALUATION);
        }
        if (operation.endsWith("-draft") || operation.contains("/approval")) {
            return ofDraft(operation);
        }
        SelectionFixtures.Decidable decidable = SelectionFixtures.decidable(2);
        return Call.plain()
                .path("id", decidable.round())
                .tag(Identity.OFFICER, operation)
                .json(decidable.plan().toString());
    }

    /** The first of two approvals, and what comes before and beside it. */
    private static Call ofDraft(String operation) {
        SelectionFixtures.Decidable decidable = SelectionFixtures.withLevels(2);
        Call call = Call.plain().path("id", decidable.round());
        String body = decidable.plan().toString();
        if (!operation.endsWith("-draft")) {
            SelectionFixtures.command(
                            Identity.OFFICER, SelectionFixtures.ROUNDS + decidable.round(), "selection-draft", body)
                    .then()
                    .statusCode(200);
            body = operation.endsWith("/return") ? ApprovalExamples.RETURN : ApprovalExamples.APPROVAL;
        }
        return operation.startsWith("GET")
                ? call
                : call.tag(Identity.OFFICER, operation).json(body);
    }
}
