package jp.telework.subsidy.settlement.domain;

import java.util.List;
import jp.telework.kernel.value.Yen;

/**
 * What 額の確定 looks at (適正化法第15条).
 *
 * @param decided 交付決定額, yen, on which the plans are based; in a call with 補助率 it gives with them the share of the cost
 *     that is granted
 * @param standing what of it still stands after partial cancellations, yen; limits the fixed amount. A cancellation takes
 *     money away and leaves the share as it is: what was rightly spent counts at the same share as before
 * @param plans eligible cost by category as decided; several lines of a category add up
 * @param actuals eligible cost by category as spent; several lines of a category add up
 * @param income 寄附金その他の収入 that the project really had, yen
 * @param plannedIncome the income that the decision already took off the eligible cost, yen; without it the same income
 *     would be deducted twice
 * @param inputTaxCredit 消費税仕入控除税額 in the eligible cost, as far as known with the report, yen
 */
public record SettlementCase(
        Yen decided,
        Yen standing,
        List<CategoryPlan> plans,
        List<CategoryActual> actuals,
        Yen income,
        Yen plannedIncome,
        Yen inputTaxCredit,
        SettlementRules rules) {

    public SettlementCase {
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
            SettlementRules rules) {
        this(decided, decided, plans, actuals, income, plannedIncome, inputTaxCredit, rules);
    }

    /** 額の確定: the amount with its explanation. */
    public Settlement settle() {
        return new SettlementCalculation(this).settle();
    }
}
