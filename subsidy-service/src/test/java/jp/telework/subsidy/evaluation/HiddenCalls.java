package jp.telework.subsidy.evaluation;

import jp.telework.casework.approval.api.ApprovalExamples;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the hidden steps of an evaluation, each on a case of its own. */
public final class HiddenCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.endsWith("/calls/{id}/adoption")
                || operation.endsWith("/calls/{id}/adoption-draft")
                || operation.contains("/calls/{id}/approval")
                || operation.endsWith("/calls/{id}/additional-call")
                || operation.endsWith("/applications/{id}/reviewers")
                || operation.endsWith("/evaluations/mine");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.contains("/applications/{id}")) {
            String id = EvaluationFixtures.assigned(Fixtures.openCall(), Identity.REVIEWER);
            Call call = Call.plain().path("id", id);
            return operation.endsWith("/reviewers")
                    ? call.json("{\"reviewers\":[\"reviewer2\"]}")
                    : call.tag(Identity.REVIEWER, operation).json(Examples.EVALUATION);
        }
        if (operation.endsWith("-draft") || operation.contains("/approval")) {
            return ofDraft(operation);
        }
        EvaluationFixtures.Decidable decidable = EvaluationFixtures.decidable(2);
        String body = decidable.plan().toString();
        if (operation.endsWith("/additional-call")) {
            EvaluationFixtures.adopt(Identity.APPROVER, decidable.call(), body)
                    .then()
                    .statusCode(200);
            EvaluationFixtures.publish(decidable.call()).then().statusCode(200);
            body = jp.telework.subsidy.call.api.Examples.ADDITIONAL_CALL;
        }
        return Call.plain()
                .path("id", decidable.call())
                .tag(Identity.OFFICER, operation)
                .json(body);
    }

    /** The first of two approvals, and what comes before and beside it. */
    private static Call ofDraft(String operation) {
        EvaluationFixtures.Decidable decidable = EvaluationFixtures.routed(3);
        Call call = Call.plain().path("id", decidable.call());
        String body = decidable.plan().toString();
        if (!operation.endsWith("-draft")) {
            EvaluationFixtures.post(Identity.OFFICER, decidable.call(), "adoption-draft", body)
                    .then()
                    .statusCode(200);
            body = operation.endsWith("/return") ? ApprovalExamples.RETURN : ApprovalExamples.APPROVAL;
        }
        return operation.startsWith("GET")
                ? call
                : call.tag(Identity.OFFICER, operation).json(body);
    }
}
