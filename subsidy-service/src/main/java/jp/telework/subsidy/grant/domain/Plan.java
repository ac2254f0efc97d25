package jp.telework.subsidy.grant.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.domain.act.CategoryAmount;

/**
 * What a project is bound to: decided, or approved as a change.
 *
 * @param costs decided eligible cost by category
 * @param incomeYen income taken into account
 * @param completesOn day of completion
 */
public record Plan(List<CategoryAmount> costs, Yen incomeYen, LocalDate completesOn) {

    public Plan {
        costs = List.copyOf(costs);
    }

    /** 補助対象経費: the decided eligible cost. */
    public Yen eligibleYen() {
        return CategoryAmount.total(costs);
    }
}
