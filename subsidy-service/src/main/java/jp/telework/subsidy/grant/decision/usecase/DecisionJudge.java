package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.duplicate.usecase.FindDuplicates;
import jp.telework.subsidy.grant.approval.usecase.DraftDisposition;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.DuplicatePolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.ActionJudge;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;
import jp.telework.subsidy.programme.domain.Disposition;

/** Reasons against deciding a case now. */
@ApplicationScoped
class DecisionJudge implements ActionJudge {

    private final FindDuplicates duplicates;

    DecisionJudge(FindDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public void judge(GrantAction action, Grant grant, Checks checks, Moment moment) {
        switch (action) {
            case DRAFT_DECISION ->
                DuplicatePolicy.allSettled(SettleDuplicates.ids(duplicates.of(grant.id())), grant, checks);
            case APPROVE_EARLY_START -> DecisionCommands.approveEarlyStart("").on(grant, checks, moment);
            case REFUSE ->
                DecisionCommands.otherHandRefuses(
                        grant, checks, DraftDisposition.asJudged(Disposition.REFUSAL, grant, moment));
            case WITHDRAW -> DecisionPolicy.mayWithdraw(grant, moment.today(), checks);
            default -> {}
        }
    }
}
