package jp.telework.subsidy.budget.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of the budget. Messages: {@code jp/telework/subsidy/budget_*.properties}. */
public enum BudgetError implements ErrorCode {
    /** The call's budget does not reach; the answer's {@code remainingYen} tells what is left. */
    BUDGET_EXHAUSTED(409);

    private final int status;

    BudgetError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.budget";
    }
}
