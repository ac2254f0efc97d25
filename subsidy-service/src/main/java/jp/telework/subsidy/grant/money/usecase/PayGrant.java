package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy.Transfer;
import jp.telework.subsidy.grant.money.domain.PaymentResult;

/** 支払: an instruction to the paying system is recorded with what is known of its outcome. */
@ApplicationScoped
public class PayGrant {

    private final GrantDesk desk;
    private final References references;

    PayGrant(GrantDesk desk, References references) {
        this.desk = desk;
        this.references = references;
    }

    /** Records a payment, or an attempt that failed, or one of which nothing is known yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, Transfer transfer) {
        return desk.perform(caller, id, ifMatch, GrantAction.PAY, (grant, checks, moment) -> {
            PaymentInstruction payment = PaymentPolicy.instruction(transfer, grant, moment.today(), checks);
            references.unused(PaymentInstruction.class, payment.externalReference());
            Outcome outcome = Outcome.of(GrantAction.PAY, payment).reference(payment.externalReference());
            return payment.outcome() == PaymentResult.PAID
                    ? confirmed(outcome, grant, payment.amountYen(), Yen.ZERO)
                    : outcome;
        });
    }

    /** @param settled yen whose outcome was unknown until now */
    static Outcome confirmed(Outcome outcome, Grant grant, Yen paid, Yen settled) {
        Outcome moving = outcome.moving(Movement.paid(grant.callId(), grant.id(), paid.amount()));
        return PaymentPolicy.completes(grant, paid, settled) ? moving.completing(GrantAction.COMPLETE_PAYMENT) : moving;
    }
}
