package jp.telework.furusato.town.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of a town's commands. Messages: {@code jp/telework/furusato/town_*.properties}. */
public enum TownError implements ErrorCode {
    SURVEY_DAY_FUTURE(422),
    INDICATOR_YEAR_FUTURE(422),
    INDICATORS_MISSING(422),
    PERIOD_REVERSED(422),
    MEASURE_CLOSED(409),
    MEASURE_NOT_STARTED(422),
    EVIDENCE_MISSING(422),
    MEASURE_DROPPED(409),
    TOO_MANY_DOCUMENTS(422),
    REASON_MISSING(422),
    TARGET_WITHOUT_BASE(422),
    TARGET_YEAR_OUTSIDE(422),
    TARGETS_MISSING(422),
    TARGET_OF_YEAR_MISSING(422),
    PLAN_PERIOD_TOO_LONG(422),
    UNKNOWN_MEASURE(422),
    MEASURES_MISSING(422),
    NOTHING_CHANGED(422),
    NO_DRAFT(409),
    PLAN_NOT_REVIEWED(409),
    ALREADY_RESOLVED(409),
    RESOLUTION_MISSING(409),
    RESOLUTION_WAITING(409),
    RESOLUTION_DAY_FUTURE(422),
    RESOLUTION_BEFORE_REVIEW(422),
    TOO_MANY_RESOLUTION_DOCUMENTS(409),
    REPORT_YEAR_OUTSIDE(422),
    REPORT_YEAR_NOT_OVER(422),
    ALREADY_REPORTED(409),
    NOTHING_TO_CORRECT(409),
    ACTUAL_MISSING(422),
    ACTUAL_WITHOUT_TARGET(422);

    private final int status;

    TownError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.town";
    }
}
