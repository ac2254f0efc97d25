package jp.telework.subsidy.grant.change.usecase;

import java.util.List;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.change.domain.ChangeApproval;
import jp.telework.subsidy.grant.change.domain.ChangePolicy;
import jp.telework.subsidy.grant.change.domain.DiscontinuationPolicy;
import jp.telework.subsidy.grant.change.domain.DiscontinuationRequest;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Changes of a project, and giving it up (適正化法第7条第1項). */
public final class ChangeCommands {

    private ChangeCommands() {}

    /** 変更承認の申請 (第1号・第3号). */
    public static GrantCommand request(ChangePolicy.Wish wish) {
        return GrantCommand.recording(
                GrantAction.REQUEST_CHANGE,
                (grant, checks, moment) -> ChangePolicy.request(wish, grant, moment.today(), checks));
    }

    /** 変更の承認: the amount never grows; what it loses is free in the budget again. */
    public static GrantCommand approve(int number, @Nullable String note) {
        return GrantCommand.comingTo(GrantAction.APPROVE_CHANGE, (grant, checks, moment) -> {
            Amounts amounts = Amounts.of(grant.file());
            ChangeApproval approval = ChangePolicy.approval(number, note, grant, checks);
            long difference = amounts.boundYen(approval.amountYen()).amount()
                    - amounts.boundYen(amounts.entitledYen()).amount();
            Outcome outcome = Outcome.of(GrantAction.APPROVE_CHANGE, approval);
            return difference == 0 ? outcome : outcome.moving(Movement.changed(grant.callId(), grant.id(), difference));
        });
    }

    /** 変更の不承認. */
    public static GrantCommand refuse(int number, List<Reason> reasons) {
        return GrantCommand.recording(
                GrantAction.REFUSE_CHANGE,
                (grant, checks, moment) -> ChangePolicy.refusal(number, reasons, grant, checks));
    }

    /** 中止・廃止の承認の申請 (第4号). */
    public static GrantCommand requestDiscontinuation(DiscontinuationRequest request) {
        return GrantCommand.recording(GrantAction.REQUEST_DISCONTINUATION, (grant, checks, moment) -> {
            DiscontinuationPolicy.judge(request, grant, moment.today(), checks);
            return request;
        });
    }

    /** 中止・廃止の承認; the performance report is due from this day on. */
    public static GrantCommand approveDiscontinuation(int number, @Nullable String note) {
        return GrantCommand.recording(
                GrantAction.APPROVE_DISCONTINUATION,
                (grant, checks, moment) -> DiscontinuationPolicy.approval(number, note, grant, checks));
    }

    /** 中止・廃止の不承認. */
    public static GrantCommand refuseDiscontinuation(int number, List<Reason> reasons) {
        return GrantCommand.recording(
                GrantAction.REFUSE_DISCONTINUATION,
                (grant, checks, moment) -> DiscontinuationPolicy.refusal(number, reasons, grant, checks));
    }
}
