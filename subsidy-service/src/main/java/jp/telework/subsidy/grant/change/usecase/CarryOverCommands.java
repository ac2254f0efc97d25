package jp.telework.subsidy.grant.change.usecase;

import java.util.List;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.change.domain.CarryOverApproval;
import jp.telework.subsidy.grant.change.domain.CarryOverPolicy;
import jp.telework.subsidy.grant.change.domain.CarryOverRequest;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** 翌年度への繰越し (財政法第14条の3・第43条). */
public final class CarryOverCommands {

    private CarryOverCommands() {}

    /** 繰越しの承認の申請. */
    public static GrantCommand request(CarryOverRequest wish) {
        return GrantCommand.recording(
                GrantAction.REQUEST_CARRY_OVER,
                (grant, checks, moment) -> CarryOverPolicy.request(wish, grant, moment.today(), checks));
    }

    /** 繰越しの承認: the yen stay bound in the budget of their year, which shows them as carried over. */
    public static GrantCommand approve(int number, CarryOverPolicy.Treasury treasury, @Nullable String note) {
        return GrantCommand.comingTo(GrantAction.APPROVE_CARRY_OVER, (grant, checks, moment) -> {
            CarryOverApproval approval =
                    CarryOverPolicy.approval(number, treasury, note, grant, moment.today(), checks);
            return Outcome.of(GrantAction.APPROVE_CARRY_OVER, approval)
                    .moving(Movement.carriedOver(
                            grant.callId(),
                            grant.id(),
                            approval.carriedOverYen().amount()));
        });
    }

    /** 繰越しの不承認. */
    public static GrantCommand refuse(int number, List<Reason> reasons) {
        return GrantCommand.recording(
                GrantAction.REFUSE_CARRY_OVER,
                (grant, checks, moment) -> CarryOverPolicy.refusal(number, reasons, grant, checks));
    }
}
