package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of the subsidy service. Messages: {@code jp/telework/subsidy/errors_*.properties}. */
public enum SubsidyError implements ErrorCode {
    /** The call does not take applications now: not yet, no longer, or never published. */
    CALL_NOT_OPEN(422),
    /** The term for corrections is over. */
    CORRECTION_OVERDUE(422),
    CAP_EXCEEDED(422),
    COST_BELOW_FLOOR(422),
    CATEGORY_NOT_ELIGIBLE(422),
    LINE_SUM_MISMATCH(422),
    REQUEST_EXCEEDS_NEED(422),
    REQUEST_NOT_ROUNDED(422),
    REQUEST_IS_ZERO(422),
    LOCAL_GOVERNMENT_MISSING(422),
    PRIVATE_BODY_MISSING(422),
    REPRESENTATIVE_NOT_MEMBER(422),
    REPRESENTATIVE_NOT_CALLER(422),
    MEMBER_LISTED_TWICE(422),
    /** A local government's corporate number and code do not belong together. */
    MEMBER_CODE_MISMATCH(422),
    PREFECTURE_MISMATCH(422),
    RANGE_REVERSED(422),
    PERIOD_REVERSED(422),
    OUTSIDE_FISCAL_YEAR(422),
    DOCUMENT_MISSING(422),
    UNKNOWN_CALL(422),
    CALL_IMMUTABLE(422),
    /** The result is decided and waits for its publication. */
    RESULT_PENDING(409),
    /** A decision that ends an application states its reasons. */
    REASONS_REQUIRED(422),
    /** The adoption of a call spent its whole budget. */
    NOTHING_LEFT(409),
    /** The adoption of a call took all of its places. */
    NO_PLACE_LEFT(409),
    /** The value is not one of the programme to which the call belongs. */
    TERM_NOT_IN_PROGRAMME(422),
    /** The programme of the call does not ask for this part of a proposal. */
    PART_NOT_IN_PROGRAMME(422),
    PARTICIPANTS_TOO_FEW(422),
    PARTICIPANTS_TOO_MANY(422),
    PARTICIPANT_LISTED_TWICE(422),
    PARTICIPANT_USERS_EXCEEDED(422),
    /** A firm tries the system for fewer days than the call asks for. */
    TRIAL_TOO_SHORT(422),
    TRIAL_OUTSIDE_PROJECT(422),
    /** A call has one additional call at most. */
    ADDITIONAL_CALL_EXISTS(409),
    CAP_OVER_BUDGET(422),
    /** Questions are taken until the call closes at the latest. */
    QUESTIONS_AFTER_CLOSING(422),
    /** The ministry ended the call before its adoption. */
    CALL_CANCELLED(422),
    /** The call is closed, so its period cannot be extended. */
    EXTENSION_TOO_LATE(409),
    EXTENSION_NOT_LATER(422),
    ERRATUM_WITHOUT_CHANGE(422),
    TOO_MANY_AMENDMENTS(409);

    private final int status;

    SubsidyError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.errors";
    }
}
