package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;

/**
 * 収益納付 (適正化法第7条第2項): {@code ⌊(revenue − own burden) × subsidy ÷ eligible cost⌋}, in all at most the subsidy, less what
 * was paid in earlier years.
 *
 * @param revenue 収益の累計 since completion, yen
 * @param ownBurden 自己負担額, yen
 * @param subsidy 確定額, yen
 * @param eligibleCost yen, at least the subsidy
 * @param paidBefore 収益納付 of earlier years, yen
 */
public record RevenuePayment(Yen revenue, Yen ownBurden, Yen subsidy, Yen eligibleCost, Yen paidBefore) {

    /** @throws Refusal {@link SettlementError#SUBSIDY_EXCEEDS_COST} */
    public RevenuePayment {
        Amounts.refuseSubsidyAboveCost(subsidy, eligibleCost);
    }

    /** The payment with its explanation. */
    public Assessment assess() {
        Trace trace = new Trace();
        Yen gain = revenue.minusOrZero(ownBurden);
        trace.step(
                SettlementText.REVENUE_GAIN,
                ActClause.ACT_7_2,
                gain,
                Trace.inputs("revenue", revenue, "ownBurden", ownBurden),
                revenue,
                ownBurden,
                gain);
        Yen share = Amounts.share(SettlementText.REVENUE_SHARE, gain, subsidy, eligibleCost, trace);
        Yen limited = share.min(subsidy);
        trace.step(
                share.isGreaterThan(subsidy) ? SettlementText.REVENUE_LIMITED : SettlementText.REVENUE_WITHIN_LIMIT,
                ActClause.ACT_7_2,
                limited,
                Trace.inputs("share", share, "subsidy", subsidy),
                share,
                subsidy);
        Yen amount = limited.minusOrZero(paidBefore);
        trace.step(
                SettlementText.REVENUE_PAYABLE,
                ActClause.ACT_7_2,
                amount,
                Trace.inputs("limited", limited, "paidBefore", paidBefore),
                limited,
                paidBefore,
                amount);
        return new Assessment(amount, trace.steps());
    }
}
