package jp.telework.subsidy.grant.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.domain.act.CategoryAmount;
import jp.telework.subsidy.grant.domain.act.ChangeApproval;

/**
 * What a project is bound to: decided, or approved as a change.
 *
 * @param amountYen the grant on which the allocation is based, before any cancellation
 * @param costs decided eligible cost by category
 * @param incomeYen income taken into account
 * @param completesOn day of completion
 */
public record Plan(Yen amountYen, List<CategoryAmount> costs, Yen incomeYen, LocalDate completesOn) {

    public Plan {
        costs = List.copyOf(costs);
    }

    /** The plan after an approved change. The amount follows the allocation: it stays when that stays. */
    Plan changedBy(ChangeApproval change) {
        boolean sameCosts = costs.equals(change.costs());
        return new Plan(sameCosts ? amountYen : change.amountYen(), change.costs(), incomeYen, change.completesOn());
    }

    /** 補助対象経費: the decided eligible cost. */
    public Yen eligibleYen() {
        return CategoryAmount.total(costs);
    }
}
