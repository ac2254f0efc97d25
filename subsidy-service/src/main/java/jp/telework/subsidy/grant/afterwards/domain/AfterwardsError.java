package jp.telework.subsidy.grant.afterwards.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals after a project. Messages: {@code jp/telework/subsidy/afterwards_*.properties}. */
public enum AfterwardsError implements ErrorCode {
    ACQUIRED_OUTSIDE_PROJECT(422),
    UNKNOWN_ASSET(422),
    ASSET_NOT_RESTRICTED(422),
    ASSET_DISPOSED(409),
    DISPOSAL_PENDING(409),
    DISPOSAL_DAY_PAST(422),
    DISPOSAL_ALREADY_DECIDED(409),
    PAYMENT_EXCEEDS_COMPUTED(422),
    REDUCTION_UNEXPLAINED(422),
    /** The purchases of a consumption-tax report do not add up to the eligible cost. */
    PURCHASES_INCOMPLETE(422),
    OUTCOME_YEAR_OUTSIDE(422),
    OUTCOME_YEAR_NOT_OVER(422),
    OUTCOME_ALREADY_REPORTED(409),
    INSPECTION_DAY_FUTURE(422),
    TAX_REPORT_MISSING(409),
    RETURN_OPEN(409),
    /** An amount to be paid to the state is not yet demanded by a return order. */
    CLAIM_NOT_ORDERED(409),
    PAYMENT_UNCONFIRMED(409);

    private final int status;

    AfterwardsError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.afterwards";
    }
}
