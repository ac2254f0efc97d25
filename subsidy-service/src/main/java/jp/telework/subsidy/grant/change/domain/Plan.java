package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;

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

    /** The allocation and the day of completion as they stand: decided, or last approved as a change or a carry-over. */
    public static Plan of(CaseFile file) {
        Decision decision = file.require(Decision.class).content();
        Plan plan = new Plan(decision.amountYen(), decision.costs(), decision.incomeYen(), decision.completesOn());
        for (Act act : file.acts()) {
            if (act.content() instanceof ChangeApproval change) {
                plan = plan.changedBy(change);
            } else if (act.content() instanceof CarryOverApproval carried) {
                plan = new Plan(plan.amountYen, plan.costs, plan.incomeYen, carried.completesOn());
            }
        }
        return plan;
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
