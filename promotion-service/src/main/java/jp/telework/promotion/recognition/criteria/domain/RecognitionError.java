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
    NO_LOGO_LICENCE(409),
    /** The round was published without rules of the prize. */
    ROUND_WITHOUT_PRIZE(409),
    JURY_EXISTS(409),
    JURY_MISSING(409),
    /** The hundred that ask for the prize are evaluated. */
    NOT_FOR_PRIZE(409),
    /** A reviewer has as many applications as the round allows. */
    REVIEWER_FULL(422),
    NOT_A_CANDIDATE(422),
    PRIZED_TWICE(422),
    EVALUATIONS_MISSING(422),
    DEVIATION_UNEXPLAINED(422),
    PRIZES_UNDECIDED(409),
    NO_PRIZE_YET(409);

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
