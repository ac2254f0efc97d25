package jp.telework.subsidy.grant.domain;

import java.util.HashMap;
import java.util.Map;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.domain.act.AmountFixing;
import jp.telework.subsidy.grant.domain.act.Cancellation;
import jp.telework.subsidy.grant.domain.act.ChangeApproval;
import jp.telework.subsidy.grant.domain.act.Decision;
import jp.telework.subsidy.grant.domain.act.FormalApplication;
import jp.telework.subsidy.grant.domain.act.PaymentInstruction;
import jp.telework.subsidy.grant.domain.act.PaymentLookup;
import jp.telework.subsidy.grant.domain.act.PaymentResult;
import jp.telework.subsidy.grant.domain.act.Repayment;
import jp.telework.subsidy.grant.domain.act.ReturnOrder;
import jp.telework.subsidy.grant.domain.act.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that follow from a case's acts.
 *
 * @param decidedYen after changes and partial cancellations; null before the decision and after a withdrawal
 * @param fixedYen null before the amount is fixed; cut by a later cancellation
 * @param paidYen confirmed payments
 * @param unconfirmedYen payments sent whose outcome is not known
 * @param returnedYen principal paid back, at most what was ordered
 */
public record Amounts(
        @Nullable Yen requestedYen,
        @Nullable Yen decidedYen,
        @Nullable Yen fixedYen,
        Yen paidYen,
        Yen unconfirmedYen,
        Yen returnedYen) {

    /** What the grantee may have in the end: the fixed amount, before the fixing the decided one. */
    public Yen entitledYen() {
        if (fixedYen != null) {
            return fixedYen;
        }
        return decidedYen == null ? Yen.ZERO : decidedYen;
    }

    /** What was sent: paid, or not known to have failed. */
    public Yen sentYen() {
        return paidYen.plus(unconfirmedYen);
    }

    /** What may still be sent. */
    public Yen payableYen() {
        return entitledYen().minusOrZero(sentYen());
    }

    /**
     * What the case binds in its call's budget when the grantee is entitled to an amount: never less than what was sent,
     * because paid money goes back to the treasury and is not granted again.
     */
    public Yen boundYen(Yen entitled) {
        return entitled.isGreaterThan(sentYen()) ? entitled : sentYen();
    }

    /** Computes the amounts anew from a file. */
    public static Amounts of(CaseFile file) {
        Tally tally = new Tally();
        file.acts().forEach(tally::count);
        return tally.amounts();
    }

    /** Goes through the acts in their order. */
    private static final class Tally {
        private @Nullable Yen requested;
        private @Nullable Yen decided;
        private @Nullable Yen fixed;
        private Yen paid = Yen.ZERO;
        private Yen returned = Yen.ZERO;
        private final Map<Integer, Yen> unknown = new HashMap<>();
        private final Map<Integer, Yen> owed = new HashMap<>();

        private void count(Act act) {
            if (act.content() instanceof FormalApplication application) {
                requested = application.requestedYen();
            } else if (act.content() instanceof Decision decision) {
                decided = decision.amountYen();
            } else if (act.content() instanceof Withdrawal) {
                decided = null;
                fixed = null;
            } else if (act.content() instanceof ChangeApproval change) {
                decided = change.amountYen();
            } else if (act.content() instanceof Cancellation cancellation) {
                decided = cut(decided, cancellation);
                fixed = cut(fixed, cancellation);
            } else if (act.content() instanceof AmountFixing fixing) {
                fixed = fixing.fixedYen();
            } else {
                countMoney(act);
            }
        }

        private void countMoney(Act act) {
            if (act.content() instanceof PaymentInstruction payment) {
                switch (payment.outcome()) {
                    case PAID -> paid = paid.plus(payment.amountYen());
                    case UNKNOWN -> unknown.put(act.number(), payment.amountYen());
                    case FAILED -> {}
                }
            } else if (act.content() instanceof PaymentLookup lookup) {
                Yen amount = unknown.remove(lookup.instruction());
                if (amount != null && lookup.outcome() == PaymentResult.PAID) {
                    paid = paid.plus(amount);
                }
            } else if (act.content() instanceof ReturnOrder order) {
                owed.put(act.number(), order.principalYen());
            } else if (act.content() instanceof Repayment repayment) {
                Yen open = owed.getOrDefault(repayment.order(), Yen.ZERO);
                Yen principal = repayment.amountYen().min(open);
                owed.put(repayment.order(), open.minusOrZero(principal));
                returned = returned.plus(principal);
            }
        }

        private static @Nullable Yen cut(@Nullable Yen amount, Cancellation by) {
            if (amount == null) {
                return null;
            }
            return by.whole() ? Yen.ZERO : amount.minusOrZero(by.amountYen());
        }

        private Amounts amounts() {
            Yen unconfirmed = unknown.values().stream().reduce(Yen.ZERO, Yen::plus);
            return new Amounts(requested, decided, fixed, paid, unconfirmed, returned);
        }
    }
}
