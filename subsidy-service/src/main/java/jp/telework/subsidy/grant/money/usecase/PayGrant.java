package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy.Transfer;
import jp.telework.subsidy.grant.money.domain.PaymentResult;

/** 支払: an instruction to the paying system is recorded with what is known of its outcome. */
@ApplicationScoped
public class PayGrant {

    private final References references;

    PayGrant(References references) {
        this.references = references;
    }

    /** Records a payment, or an attempt that failed, or one of which nothing is known yet. */
    public GrantCommand of(Transfer transfer) {
        return GrantCommand.comingTo(GrantAction.PAY, (grant, checks, moment) -> {
            PaymentInstruction payment = PaymentPolicy.instruction(transfer, grant, moment.today(), checks);
            references.unused(PaymentInstruction.class, payment.externalReference());
            Outcome outcome = Outcome.of(GrantAction.PAY, payment).reference(payment.externalReference());
            return payment.outcome() == PaymentResult.PAID
                    ? MoneyCommands.confirmed(outcome, grant, payment.amountYen(), Yen.ZERO)
                    : outcome;
        });
    }
}
