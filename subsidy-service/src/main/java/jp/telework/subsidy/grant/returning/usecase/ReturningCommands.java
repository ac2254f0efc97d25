package jp.telework.subsidy.grant.returning.usecase;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.returning.domain.Cancellation;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy.Wish;
import jp.telework.subsidy.grant.returning.domain.ChargeWaiver;
import jp.telework.subsidy.grant.returning.domain.Closing;
import jp.telework.subsidy.grant.returning.domain.ClosingPolicy;
import jp.telework.subsidy.grant.returning.domain.DueDateExtension;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.domain.ReturnOrders;
import jp.telework.subsidy.grant.returning.domain.ReturnPolicy;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import org.jspecify.annotations.Nullable;

/** Cancelling a grant, ordering it back, and ending the case. */
public final class ReturningCommands {

    private ReturningCommands() {}

    /** 交付の決定の取消 (適正化法第10条・第17条), of the whole or of a part; the unpaid part becomes free in the budget. */
    public static GrantCommand cancel(Wish wish) {
        GrantAction action = wish.whole() ? GrantAction.CANCEL_WHOLE : GrantAction.CANCEL_PART;
        return GrantCommand.comingTo(action, (grant, checks, moment) -> {
            if (!moment.drafting()) {
                CancellationPolicy.otherHand(grant, moment.hand(), checks);
            }
            Cancellation cancellation = CancellationPolicy.cancellation(wish, grant, checks);
            long freed = CancellationPolicy.freed(cancellation, grant).amount();
            return Outcome.of(action, cancellation)
                    .moving(Movement.released(grant.callId(), grant.id(), freed))
                    .completing(GrantAction.COMPLETE_PAYMENT, CancellationPolicy.completesPayment(cancellation, grant));
        });
    }

    /**
     * 返還命令 (適正化法第18条): everything that is to be returned, by its bases.
     *
     * @param dueOn null for the call's usual term
     */
    public static GrantCommand order(@Nullable LocalDate dueOn, List<Reason> reasons) {
        return GrantCommand.recording(
                GrantAction.ORDER_RETURN,
                (grant, checks, moment) -> ReturnPolicy.order(dueOn, reasons, grant, moment.today(), checks));
    }

    /**
     * 返還期限の延長 (適正化法第18条第3項); when no late charge is left by it and nothing else is owed, the return is complete.
     *
     * @param order number of the return order among the acts; null for the only open one
     */
    public static GrantCommand extend(@Nullable Integer order, LocalDate dueOn, String reason) {
        return GrantCommand.comingTo(GrantAction.EXTEND_DUE_DATE, (grant, checks, moment) -> {
            ReturnOrders orders = new ReturnOrders(grant.file(), moment.today());
            Entry<ReturnOrder> ordered = orders.chosen(order, checks);
            DueDateExtension extension = ReturnPolicy.extension(ordered, dueOn, reason, grant, checks);
            checks.refuseIfAny();
            boolean settled = ReturnPolicy.after(ReturnPolicy.with(extension, grant), moment.today(), "", checks)
                    .settled();
            return Outcome.of(GrantAction.EXTEND_DUE_DATE, extension)
                    .completing(GrantAction.COMPLETE_REPAYMENT, settled && orders.othersAreSettled(ordered));
        });
    }

    /**
     * 加算金・延滞金の免除 (適正化法第19条第3項).
     *
     * @param order number of the return order among the acts; null for the only open one
     * @param amount null for all of the charge, past and future
     */
    public static GrantCommand waive(@Nullable Integer order, ChargeKind charge, @Nullable Yen amount, String reason) {
        return GrantCommand.comingTo(GrantAction.WAIVE_CHARGES, (grant, checks, moment) -> {
            ReturnOrders orders = new ReturnOrders(grant.file(), moment.today());
            Entry<ReturnOrder> ordered = orders.chosen(order, checks);
            ChargeWaiver waiver = ReturnPolicy.waiver(ordered, charge, amount, reason, grant, checks);
            boolean settled = ReturnPolicy.after(
                            ReturnPolicy.with(waiver, grant, moment.today()), moment.today(), "", checks)
                    .settled();
            return Outcome.of(GrantAction.WAIVE_CHARGES, waiver)
                    .completing(GrantAction.COMPLETE_REPAYMENT, settled && orders.othersAreSettled(ordered));
        });
    }

    /** 完結: refused while anything is left to settle. */
    public static GrantCommand close(Closing closing) {
        return GrantCommand.recording(GrantAction.CLOSE, (grant, checks, moment) -> {
            ClosingPolicy.judge(grant, moment.today(), checks);
            return closing;
        });
    }
}
