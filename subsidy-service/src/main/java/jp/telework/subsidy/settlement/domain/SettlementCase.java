package jp.telework.subsidy.settlement.domain;

import java.util.List;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.Yen;

/**
 * What 額の確定 looks at (適正化法第15条).
 *
 * @param decided 交付決定額, yen, on which the plans are based; with them it gives the share of the cost that is granted
 * @param standing what of it still stands after partial cancellations, yen; limits the fixed amount. A cancellation takes
 *     money away and leaves the share as it is: what was rightly spent counts at the same share as before
 * @param plans eligible cost by category as decided; several lines of a category add up
 * @param actuals eligible cost by category as spent; several lines of a category add up
 * @param income 寄附金その他の収入 that the project really had, yen
 * @param plannedIncome the income that the decision already took off the eligible cost, yen; without it the same income
 *     would be deducted twice
 * @param inputTaxCredit 消費税仕入控除税額 in the eligible cost, as far as known with the report, yen
 * @param minorChangePercent 軽微な変更: what a category may exceed its plan by without approval, 0 to 100 % of the plan
 * @param settleByCategory whether each category is capped
 * @param cap 補助上限額, yen
 */
public record SettlementCase(
        Yen decided,
        Yen standing,
        List<CategoryPlan> plans,
        List<CategoryActual> actuals,
        Yen income,
        Yen plannedIncome,
        Yen inputTaxCredit,
        int minorChangePercent,
        boolean settleByCategory,
        Yen cap) {

    /** @throws InvalidValue {@link CommonError#NUMBER_OUT_OF_RANGE} for the percentage */
    public SettlementCase {
        if (minorChangePercent < 0 || minorChangePercent > 100) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, 0, 100);
        }
        plans = List.copyOf(plans);
        actuals = List.copyOf(actuals);
    }

    /** A case of which nothing was cancelled. */
    public SettlementCase(
            Yen decided,
            List<CategoryPlan> plans,
            List<CategoryActual> actuals,
            Yen income,
            Yen plannedIncome,
            Yen inputTaxCredit,
            int minorChangePercent,
            boolean settleByCategory,
            Yen cap) {
        this(
                decided,
                decided,
                plans,
                actuals,
                income,
                plannedIncome,
                inputTaxCredit,
                minorChangePercent,
                settleByCategory,
                cap);
    }

    /** 額の確定: the amount with its explanation. */
    public Settlement settle() {
        return new SettlementCalculation(this).settle();
    }
}
