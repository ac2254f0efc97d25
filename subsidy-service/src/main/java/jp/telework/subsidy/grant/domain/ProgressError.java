package jp.telework.subsidy.grant.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals while a project runs. Messages: {@code jp/telework/subsidy/progress_*.properties}. */
public enum ProgressError implements ErrorCode {
    DAY_IN_FUTURE(422),
    BEFORE_DECISION(422);

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
