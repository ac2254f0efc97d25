package jp.telework.subsidy.application.domain;

import jp.telework.kernel.text.Term;

/** 形式審査の結果. */
public enum ScreeningOutcome implements Term {
    /** 適格: goes on to the evaluation. */
    PASSED(ApplicationAction.PASS_SCREENING),
    /** 不適格: ends with reasons. */
    INELIGIBLE(ApplicationAction.FAIL_SCREENING);

    private final ApplicationAction action;

    ScreeningOutcome(ApplicationAction action) {
        this.action = action;
    }

    public ApplicationAction action() {
        return action;
    }
}
