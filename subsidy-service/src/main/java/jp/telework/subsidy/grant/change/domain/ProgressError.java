package jp.telework.subsidy.grant.change.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals while a project runs. Messages: {@code jp/telework/subsidy/progress_*.properties}. */
public enum ProgressError implements ErrorCode {
    DAY_IN_FUTURE(422),
    BEFORE_DECISION(422),
    BEFORE_START(422),
    CREDIT_EXCEEDS_COSTS(422),
    CARRY_OVER_AT_COMPLETION(422),
    NOT_END_OF_YEAR(422),
    YEAR_NOT_OVER(409),
    YEAR_ALREADY_REPORTED(409),
    CARRY_OVER_EXCEEDS_GRANT(422),
    NO_CHANGE_ASKED(422),
    CHANGE_PENDING(409),
    MINOR_CHANGE_FREE(422),
    COSTS_RAISED(422),
    NOTHING_LEFT(422),
    DAY_PAST(422),
    /** The order to perform can still be obeyed. */
    ORDER_TERM_RUNS(409),
    CARRY_OVER_NEEDED(422),
    CARRY_OVER_PENDING(409),
    ALREADY_CARRIED_OVER(409),
    /** The fiscal year is over. */
    CARRY_OVER_TOO_LATE(409),
    NOT_NEXT_YEAR(422),
    CARRY_OVER_EMPTY(422),
    CARRY_OVER_EXCEEDS_UNPAID(422),
    /** A report at year end names more than the approved carry-over. */
    CARRY_OVER_NOT_APPROVED(422),
    REQUEST_ALREADY_DECIDED(409),
    DISCONTINUATION_PENDING(409),
    AFTER_COMPLETION(422),
    /** The call requires evidence of a kind that is not attached. */
    EVIDENCE_MISSING(422),
    EVIDENCE_TOO_MUCH(422),
    EVIDENCE_REPORTED(409);

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
