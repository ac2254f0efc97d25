package jp.telework.subsidy.grant.decision.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of applying, deciding and declining. Messages: {@code jp/telework/subsidy/grant_*.properties}. */
public enum GrantError implements ErrorCode {
    CAP_EXCEEDED(422),
    AMOUNT_EXCEEDS_REQUEST(422),
    AMOUNT_EXCEEDS_NEED(422),
    AMOUNT_NOT_ROUNDED(422),
    AMOUNT_IS_ZERO(422),
    COST_BELOW_FLOOR(422),
    CATEGORY_NOT_ELIGIBLE(422),
    DUPLICATE_CATEGORY(422),
    COSTS_EXCEED_APPLICATION(422),
    MODIFICATION_UNEXPLAINED(422),
    PERIOD_REVERSED(422),
    /** The planned start does not lie before the decision. */
    NO_EARLY_START(422),
    OUTSIDE_FISCAL_YEAR(422),
    REASONS_MISSING(422),
    WITHDRAWAL_OVERDUE(409),
    ALREADY_PAID(409),
    /** There is no such match, or it has other grounds by now. */
    UNKNOWN_MATCH(422),
    DUPLICATE_UNSETTLED(409);

    private final int status;

    GrantError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.grant";
    }
}
