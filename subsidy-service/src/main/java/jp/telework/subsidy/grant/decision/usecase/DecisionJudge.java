package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.budget.usecase.MoveBudget;
import jp.telework.subsidy.duplicate.usecase.FindDuplicates;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.DuplicatePolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.ActionJudge;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;

/** What speaks against deciding a case now. */
@ApplicationScoped
class DecisionJudge implements ActionJudge {

    private final FindDuplicates duplicates;
    private final MoveBudget budget;

    DecisionJudge(FindDuplicates duplicates, MoveBudget budget) {
        this.duplicates = duplicates;
        this.budget = budget;
    }

    @Override
    public void judge(GrantAction action, Grant grant, Checks checks, Moment moment) {
        switch (action) {
            case DRAFT_DECISION ->
                DuplicatePolicy.allSettled(SettleDuplicates.ids(duplicates.of(grant.id())), grant, checks);
            case APPROVE_EARLY_START -> DecisionCommands.approveEarlyStart("").on(grant, checks, moment);
            case DECIDE -> judgeDecision(grant, checks, moment);
            case REFUSE -> DecisionPolicy.otherHandsRefuse(grant, moment.actor(), checks);
            case WITHDRAW -> DecisionPolicy.mayWithdraw(grant, moment.today(), checks);
            default -> {}
        }
    }

    /** A decision has no body, so all of it is judged: rules first, then the budget. */
    private void judgeDecision(Grant grant, Checks checks, Moment moment) {
        Movement movement = DecisionCommands.decide().on(grant, checks, moment).movement();
        checks.refuseIfAny();
        if (movement != null) {
            budget.requireRoom(movement);
        }
    }
}
