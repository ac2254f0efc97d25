package jp.telework.subsidy.grant.approval.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.casework.approval.domain.LevelPolicy;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.budget.usecase.MoveBudget;
import jp.telework.subsidy.grant.approval.domain.ApprovalPolicy;
import jp.telework.subsidy.grant.approval.domain.Dispositions;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.ActionJudge;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;

/** What speaks against drafting and approving now. */
@ApplicationScoped
class ApprovalJudge implements ActionJudge {

    private final ApproveDraft approveDraft;
    private final MoveBudget budget;

    ApprovalJudge(ApproveDraft approveDraft, MoveBudget budget) {
        this.approveDraft = approveDraft;
        this.budget = budget;
    }

    @Override
    public void judge(GrantAction action, Grant grant, Checks checks, Moment moment) {
        switch (action) {
            case DECIDE -> judge(approveDraft.decide(), grant, checks, moment);
            // A deputy may approve with a note.
            case APPROVE -> judge(approveDraft.of(""), grant, checks, moment);
            case RETURN_DISPOSITION -> ApprovalPolicy.open(grant);
            case RETURN_APPLICATION -> ApprovalPolicy.noneOpen(grant, checks);
            case DRAFT_DECISION -> {
                ApprovalPolicy.noneOpen(grant, checks);
                LevelPolicy.personKnown(moment.hand(), checks);
            }
            default ->
                Dispositions.of(action)
                        .ifPresent(disposition -> DraftDisposition.moment(disposition, grant, moment, checks));
        }
    }

    /** An approval has no body that matters, so all of it is judged: rules first, then the budget. */
    private void judge(GrantCommand approval, Grant grant, Checks checks, Moment moment) {
        Movement movement = approval.on(grant, checks, moment).movement();
        checks.refuseIfAny();
        if (movement != null) {
            budget.requireRoom(movement);
        }
    }
}
