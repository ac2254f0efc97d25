package jp.telework.subsidy.grant.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals while a project runs. Messages: {@code jp/telework/subsidy/progress_*.properties}. */
public enum ProgressError implements ErrorCode {
    DAY_IN_FUTURE(422),
    BEFORE_DECISION(422),
    CREDIT_EXCEEDS_COSTS(422),
    CARRY_OVER_AT_COMPLETION(422),
    NOT_END_OF_YEAR(422),
    YEAR_NOT_OVER(409),
    YEAR_ALREADY_REPORTED(409),
    CARRY_OVER_EXCEEDS_GRANT(422);

    private final int status;

    ProgressError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.progress";
    }
}
