package jp.telework.subsidy.grant.money.usecase;

import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.domain.Examination;
import jp.telework.subsidy.grant.money.domain.FixingPolicy;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.domain.PaymentLookup;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import org.jspecify.annotations.Nullable;

/** The final amount, and asking for payments. */
public final class MoneyCommands {

    private MoneyCommands() {}

    /**
     * 額の確定 (適正化法第15条): computed from the report as examined; what exceeds it becomes free in the budget. When it was
     * paid in full before, the payment is complete.
     */
    public static GrantCommand fixAmount(Examination found) {
        return GrantCommand.comingTo(GrantAction.FIX_AMOUNT, (grant, checks, moment) -> {
            AmountFixing fixing = FixingPolicy.fixing(found, grant, moment.today(), checks);
            Amounts amounts = Amounts.of(grant.file());
            Yen freed = amounts.boundYen(amounts.entitledYen()).minusOrZero(amounts.boundYen(fixing.fixedYen()));
            return Outcome.of(GrantAction.FIX_AMOUNT, fixing)
                    .moving(Movement.fixed(grant.callId(), grant.id(), freed.amount()))
                    .completing(GrantAction.COMPLETE_PAYMENT, amounts.paidYen().equals(fixing.fixedYen()));
        });
    }

    /**
     * 支払の請求: an advance while the project runs (概算払), the balance after the amount is fixed (精算払).
     *
     * @param amount null for everything that can be asked for
     * @param reason why an advance is needed; null for the balance
     */
    public static GrantCommand requestPayment(PaymentKind kind, @Nullable Yen amount, @Nullable String reason) {
        return GrantCommand.recording(
                GrantAction.REQUEST_PAYMENT,
                (grant, checks, moment) -> PaymentPolicy.request(kind, amount, reason, grant, checks));
    }

    /** 結果不明の支払の確認: settles an unknown outcome as paid or failed. */
    public static GrantCommand lookUpPayment(PaymentLookup lookup) {
        return GrantCommand.comingTo(GrantAction.LOOK_UP_PAYMENT, (grant, checks, moment) -> {
            Entry<PaymentInstruction> instruction =
                    grant.file().numbered(lookup.instruction(), PaymentInstruction.class);
            PaymentPolicy.judge(lookup, instruction, grant, moment.today(), checks);
            Yen amount = instruction.content().amountYen();
            Outcome outcome = Outcome.of(GrantAction.LOOK_UP_PAYMENT, lookup);
            return lookup.outcome() == PaymentResult.PAID
                    ? confirmed(outcome, grant, amount, amount)
                    : failed(outcome, grant, amount);
        });
    }

    /** @param settled yen whose outcome was unknown until now */
    static Outcome confirmed(Outcome outcome, Grant grant, Yen paid, Yen settled) {
        return outcome.moving(Movement.paid(grant.callId(), grant.id(), paid.amount()))
                .completing(GrantAction.COMPLETE_PAYMENT, PaymentPolicy.completes(grant, paid, settled));
    }

    /** Frees the amount reserved for a failed payment, as far as it exceeds the grantee's present entitlement. */
    private static Outcome failed(Outcome outcome, Grant grant, Yen amount) {
        Amounts amounts = Amounts.of(grant.file());
        Yen sent = amounts.sentYen().minusOrZero(amount);
        Yen entitled = amounts.entitledYen();
        Yen freed = amounts.boundYen(entitled).minusOrZero(entitled.isGreaterThan(sent) ? entitled : sent);
        Outcome moving = freed.equals(Yen.ZERO)
                ? outcome
                : outcome.moving(Movement.released(grant.callId(), grant.id(), freed.amount()));
        return moving.completing(GrantAction.COMPLETE_PAYMENT, PaymentPolicy.completes(grant, Yen.ZERO, amount));
    }
}
