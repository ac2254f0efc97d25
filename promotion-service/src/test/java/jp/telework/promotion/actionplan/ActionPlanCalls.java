package jp.telework.promotion.actionplan;

import jp.telework.promotion.actionplan.progress.api.ProgressExamples;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on action plans, their reports and their meetings. */
public final class ActionPlanCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.contains("/action-plan");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.contains(ActionPlanFixtures.PROGRESS)) {
            return progress(operation);
        }
        if (operation.contains(ActionPlanFixtures.MEETINGS)) {
            return meeting(operation);
        }
        if (!operation.contains("{id}")) {
            return operation.startsWith("GET") ? Call.plain() : Call.plain().json(ActionPlanFixtures.plan());
        }
        if (operation.startsWith("PUT") || operation.endsWith("/publication")) {
            Call call = first(ActionPlanFixtures.drafted(ActionPlanFixtures.plan()));
            return operation.startsWith("PUT") ? call.json(ActionPlanFixtures.plan()) : call;
        }
        String plan = ActionPlanFixtures.published();
        Call call = Call.plain().path("id", plan);
        if (operation.startsWith("POST")) {
            return call.json(
                    operation.endsWith("/progress") ? ActionPlanFixtures.progress() : ActionPlanFixtures.meeting());
        }
        if (operation.endsWith("/progress")) {
            ActionPlanFixtures.accepted(plan);
        }
        if (operation.endsWith("/meetings")) {
            ActionPlanFixtures.held(plan);
        }
        return call;
    }

    private static Call progress(String operation) {
        if (operation.startsWith("GET")) {
            return Call.plain().path("id", ActionPlanFixtures.accepted(ActionPlanFixtures.published()));
        }
        Call call = first(ActionPlanFixtures.reported(ActionPlanFixtures.published()));
        if (operation.startsWith("PUT")) {
            return call.json(ProgressExamples.CORRECTION);
        }
        return operation.endsWith("/return") ? call.json(ProgressExamples.REASON) : call;
    }

    private static Call meeting(String operation) {
        if (operation.startsWith("GET")) {
            return Call.plain().path("id", ActionPlanFixtures.held(ActionPlanFixtures.published()));
        }
        Call call = first(ActionPlanFixtures.recorded(ActionPlanFixtures.published()));
        return operation.startsWith("PUT") ? call.json(ActionPlanFixtures.meeting()) : call;
    }

    private static Call first(String id) {
        return Call.plain().path("id", id).header("If-Match", "\"0\"");
    }
}
