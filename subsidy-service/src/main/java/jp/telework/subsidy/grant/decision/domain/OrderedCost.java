package jp.telework.subsidy.grant.decision.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;

/**
 * A cost with the day of its order.
 *
 * @param orderedOn 発注・契約の日
 * @param eligibleYen eligible cost of the order
 * @param early whether it was ordered before anything could be eligible
 */
public record OrderedCost(CostCategory category, LocalDate orderedOn, Yen eligibleYen, boolean early) {

    public OrderedCost early(boolean flag) {
        return new OrderedCost(category, orderedOn, eligibleYen, flag);
    }
}
