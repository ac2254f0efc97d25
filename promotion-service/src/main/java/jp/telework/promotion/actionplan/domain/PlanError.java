package jp.telework.promotion.actionplan.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of action plans. Messages: {@code jp/telework/promotion/actionplan_*.properties}. */
public enum PlanError implements ErrorCode {
    /** The last day is not before the first. */
    PLAN_PERIOD_REVERSED(422),
    /** A measure stands in a section of the plan. */
    UNKNOWN_SECTION(422),
    /** A measure names ministries of the plan. */
    UNKNOWN_MINISTRY(422),
    /** A number names a measure of the plan. */
    UNKNOWN_MEASURE(422),
    /** Reports of a year are taken until it is over. */
    YEAR_REPORTS_END_TOO_EARLY(422),
    /** The known values of a target stand in the order of their years. */
    VALUES_NOT_IN_ORDER(422),
    /** A plan follows one that there is. */
    UNKNOWN_PLAN(422),
    /** Only a plan in force is taken over. */
    FOLLOWED_NOT_IN_FORCE(409),
    /** A plan follows one of an earlier year. */
    FOLLOWED_NOT_EARLIER(409),
    /** All reports are reviewed before the next plan takes over. */
    REVIEWS_OPEN(409),
    /** Reports of a year come between two days. */
    PROGRESS_CLOSED(409),
    /** The plan reports no such year. */
    UNKNOWN_YEAR(422),
    /** The ministry is not responsible for the measure. */
    NOT_RESPONSIBLE(422),
    /** An official reports for the own ministry. */
    NOT_OWN_MINISTRY(403),
    /** A ministry reports once for a measure and a year. */
    ALREADY_REPORTED(409),
    /** A meeting is published once it was held. */
    MEETING_AHEAD(409);

    private final int status;

    PlanError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.promotion.actionplan";
    }
}
