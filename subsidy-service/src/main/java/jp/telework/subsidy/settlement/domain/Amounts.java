package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;

/** What the payments to the state have in common: the subsidy's share of the cost. */
final class Amounts {

    private Amounts() {}

    /** @throws Refusal {@link SettlementError#SUBSIDY_EXCEEDS_COST}, also when there is no cost at all */
    static void refuseSubsidyAboveCost(Yen subsidy, Yen eligibleCost) {
        if (subsidy.isGreaterThan(eligibleCost) || eligibleCost.equals(Yen.ZERO)) {
            throw Refusal.of(SettlementError.SUBSIDY_EXCEEDS_COST, subsidy, eligibleCost);
        }
    }

    /** {@code ⌊amount × subsidy ÷ eligible cost⌋} as a step. */
    static Yen share(SettlementText text, Yen amount, Yen subsidy, Yen eligibleCost, Trace trace) {
        Yen share = Yen.floor(amount.share(subsidy, eligibleCost));
        trace.step(
                text,
                ActClause.FRACTIONS_2,
                share,
                Trace.inputs("amount", amount, "subsidy", subsidy, "eligibleCost", eligibleCost),
                amount,
                subsidy,
                eligibleCost,
                share);
        return share;
    }
}
