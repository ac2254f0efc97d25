package jp.telework.subsidy.grant.lifecycle.domain;

import jp.telework.kernel.value.Yen;
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
        file.acts().forEach(act -> act.content().count(act.number(), tally));
        return tally.amounts();
    }
}
