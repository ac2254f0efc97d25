package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.returning.domain.ChargeWaiver;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.domain.ReturnOrders;
import jp.telework.subsidy.grant.returning.domain.ReturnPolicy;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import org.jspecify.annotations.Nullable;

/** 加算金・延滞金の免除 (適正化法第19条第3項). */
@ApplicationScoped
public class WaiveCharges {

    private final GrantDesk desk;

    WaiveCharges(GrantDesk desk) {
        this.desk = desk;
    }

    /**
     * Waives a charge of an order.
     *
     * @param order number of the return order among the acts; null for the only open one
     * @param amount null for all of the charge, past and future
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(
            Caller caller,
            UUID id,
            IfMatch ifMatch,
            @Nullable Integer order,
            ChargeKind charge,
            @Nullable Yen amount,
            String reason) {
        return desk.perform(caller, id, ifMatch, GrantAction.WAIVE_CHARGES, (grant, checks, moment) -> {
            ReturnOrders orders = new ReturnOrders(grant.file(), moment.today());
            Entry<ReturnOrder> ordered = orders.chosen(order, checks);
            ChargeWaiver waiver = ReturnPolicy.waiver(ordered, charge, amount, reason, grant, checks);
            boolean settled = ReturnPolicy.after(
                            ReturnPolicy.with(waiver, grant, moment.today()), moment.today(), "", checks)
                    .settled();
            return RecordRepayment.settling(
                    Outcome.of(GrantAction.WAIVE_CHARGES, waiver), settled && orders.othersAreSettled(ordered));
        });
    }
}
