package jp.telework.seminar.dispatch.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of dispatches. Messages: {@code jp/telework/seminar/dispatch_*.properties}. */
public enum DispatchError implements ErrorCode {
    PERIOD_REVERSED(422),
    PERIOD_IN_PAST(422),
    /** Not in the register, or not taking cases. */
    UNKNOWN_MANAGER(422),
    /** Telework managers do not advise on labour management. */
    ONLY_LABOUR_TOPICS(422),
    /** There is more than labour management in it, or nothing of it. */
    NOT_ONLY_LABOUR_TOPICS(422),
    LABOUR_TOPIC_NOT_HANDED_OVER(422),
    REASONS_MISSING(422),
    VISIT_LIMIT_EXCEEDED(422),
    MANAGER_NOT_ASSIGNABLE(422),
    DEVIATION_WITHOUT_REASON(422),
    OTHERS_WAIT_AHEAD(422),
    QUOTA_NOT_SET(409),
    QUOTA_EXHAUSTED(409),
    MANAGER_CAPACITY_REACHED(409),
    VISITS_USED_UP(409),
    OUTSIDE_FISCAL_YEAR(422),
    METHOD_OVER_COMMITMENT(422),
    DOUBLE_BOOKING(409),
    /** The visit was held or cancelled already. */
    VISIT_SETTLED(409),
    VISIT_NOT_OVER(409),
    VISIT_BEGUN(409),
    SURVEY_ANSWERED(409),
    SURVEY_MISSING(422);

    private final int status;

    DispatchError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.dispatch";
    }
}
