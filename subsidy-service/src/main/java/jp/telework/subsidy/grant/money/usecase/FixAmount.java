package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.domain.Examination;
import jp.telework.subsidy.grant.money.domain.FixingPolicy;

/** 額の確定 (適正化法第15条): computed from the report as examined; what exceeds it becomes free in the budget. */
@ApplicationScoped
public class FixAmount {

    private final GrantDesk desk;

    FixAmount(GrantDesk desk) {
        this.desk = desk;
    }

    /**
     * Fixes the amount. When it was paid in full before, the payment is complete.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, Examination found) {
        return desk.perform(caller, id, ifMatch, GrantAction.FIX_AMOUNT, (grant, checks, moment) -> {
            AmountFixing fixing = FixingPolicy.fixing(found, grant, moment.today(), checks);
            Amounts amounts = Amounts.of(grant.file());
            Yen freed = amounts.boundYen(amounts.entitledYen()).minusOrZero(amounts.boundYen(fixing.fixedYen()));
            Outcome outcome = Outcome.of(GrantAction.FIX_AMOUNT, fixing)
                    .moving(Movement.fixed(grant.callId(), grant.id(), freed.amount()));
            return amounts.paidYen().equals(fixing.fixedYen())
                    ? outcome.completing(GrantAction.COMPLETE_PAYMENT)
                    : outcome;
        });
    }
}
