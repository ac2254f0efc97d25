package jp.telework.subsidy.grant.lifecycle.domain;

import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;

/**
 * 経費の配分: the eligible cost of one category.
 *
 * @param eligibleYen in yen
 */
public record CategoryAmount(CostCategory category, Yen eligibleYen) {

    /** The sum over all categories. */
    public static Yen total(List<CategoryAmount> costs) {
        return costs.stream().map(CategoryAmount::eligibleYen).reduce(Yen.ZERO, Yen::plus);
    }
}
