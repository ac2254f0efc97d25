package jp.telework.promotion.recognition.criteria.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of recognition. Messages: {@code jp/telework/promotion/recognition_*.properties}. */
public enum RecognitionError implements ErrorCode {
    /** 就業規則 or the like say nothing of telework. */
    RULE_MISSING(422),
    NOT_PRACTISED(422),
    COVERED_TOO_FEW(422),
    USERS_TOO_FEW(422),
    DAYS_TOO_FEW(422),
    ROUND_NOT_OPEN(409),
    RECENT_VIOLATION(422),
    PLEDGE_MISSING(422),
    USERS_NOT_COVERED(422),
    /** An average of days has one decimal at most. */
    TOO_EXACT(422),
    PERIOD_REVERSED(422),
    OUTSIDE_FISCAL_YEAR(422),
    UNKNOWN_ROUND(422),
    /** An organisation has one application in a round. */
    ENTRY_EXISTS(409),
    /** A decision gives no higher level than the figures reach. */
    LEVEL_NOT_REACHED(422),
    ROUND_STILL_OPEN(409),
    ENTRIES_UNDECIDED(409),
    NOT_RECOGNISED_YET(409),
    /** The hundred alone use the logo. */
    LOGO_NOT_FOR_LEVEL(409),
    LOGO_DECIDED_BEFORE(409),
    OUTDATED_TERMS(422),
    NO_LOGO_LICENCE(409);

    private final int status;

    RecognitionError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.promotion.recognition";
    }
}
