package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentLookup;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy;
import jp.telework.subsidy.grant.money.domain.PaymentResult;

/** 結果不明の支払の確認: what the paying system says about an instruction whose outcome was unknown. */
@ApplicationScoped
public class LookUpPayment {

    private final GrantDesk desk;

    LookUpPayment(GrantDesk desk) {
        this.desk = desk;
    }

    /** Settles an unknown outcome as paid or failed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, PaymentLookup lookup) {
        return desk.perform(caller, id, ifMatch, GrantAction.LOOK_UP_PAYMENT, (grant, checks, moment) -> {
            Entry<PaymentInstruction> instruction =
                    grant.file().numbered(lookup.instruction(), PaymentInstruction.class);
            PaymentPolicy.judge(lookup, instruction, grant, moment.today(), checks);
            Yen amount = instruction.content().amountYen();
            Outcome outcome = Outcome.of(GrantAction.LOOK_UP_PAYMENT, lookup);
            return lookup.outcome() == PaymentResult.PAID
                    ? PayGrant.confirmed(outcome, grant, amount, amount)
                    : failed(outcome, grant, amount);
        });
    }

    /** What was kept for a payment that did not take place, beyond what the grantee is entitled to by now, is freed. */
    private static Outcome failed(Outcome outcome, Grant grant, Yen amount) {
        Amounts amounts = Amounts.of(grant.file());
        Yen sent = amounts.sentYen().minusOrZero(amount);
        Yen entitled = amounts.entitledYen();
        Yen freed = amounts.boundYen(entitled).minusOrZero(entitled.isGreaterThan(sent) ? entitled : sent);
        Outcome moving = freed.equals(Yen.ZERO)
                ? outcome
                : outcome.moving(Movement.released(grant.callId(), grant.id(), freed.amount()));
        return PaymentPolicy.completes(grant, Yen.ZERO, amount)
                ? moving.completing(GrantAction.COMPLETE_PAYMENT)
                : moving;
    }
}
