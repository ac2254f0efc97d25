package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.approval.usecase.DraftDisposition;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.ActionJudge;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy;
import jp.telework.subsidy.grant.returning.domain.ClosingPolicy;
import jp.telework.subsidy.grant.returning.domain.ReturnPolicy;
import jp.telework.subsidy.programme.domain.Disposition;

/** Reasons against cancelling, ordering a return and closing now. */
@ApplicationScoped
class ReturningJudge implements ActionJudge {

    @Override
    public void judge(GrantAction action, Grant grant, Checks checks, Moment moment) {
        switch (action) {
            case CANCEL_PART, CANCEL_WHOLE -> {
                if (!DraftDisposition.asJudged(Disposition.CANCELLATION, grant, moment)
                        .drafting()) {
                    CancellationPolicy.otherHand(grant, moment.hand(), checks);
                }
                CancellationPolicy.notCancelled(grant, checks);
            }
            case ORDER_RETURN -> ReturnPolicy.mayOrder(grant, checks);
            case CLOSE -> ClosingPolicy.judge(grant, moment.today(), checks);
            default -> {}
        }
    }
}
