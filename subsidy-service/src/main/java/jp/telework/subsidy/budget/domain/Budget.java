package jp.telework.subsidy.budget.domain;

import jp.telework.kernel.value.Yen;

/**
 * A call's budget as it stands.
 *
 * @param budgetYen what may be granted in all
 * @param committedYen bound by decisions
 * @param paidYen paid
 * @param returnedYen came back
 * @param carriedOverYen bound, and approved to be paid in the next fiscal year; a later fixing or cancellation leaves it
 */
public record Budget(Yen budgetYen, Yen committedYen, Yen paidYen, Yen returnedYen, Yen carriedOverYen) {

    /** 執行可能額: what can still be granted. */
    public Yen availableYen() {
        return budgetYen.minusOrZero(committedYen);
    }
}
