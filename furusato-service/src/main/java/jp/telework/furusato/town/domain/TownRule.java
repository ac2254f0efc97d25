package jp.telework.furusato.town.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of a town's commands. */
public enum TownRule implements CaseRule {
    SURVEY_MADE(TownClause.SURVEY, TownError.SURVEY_DAY_FUTURE),
    FIGURES_KNOWN(TownClause.SURVEY, TownError.INDICATOR_YEAR_FUTURE),
    INDICATORS_GIVEN(TownClause.SURVEY, TownError.INDICATORS_MISSING),
    PERIOD_IN_ORDER(TownClause.MEASURES, TownError.PERIOD_REVERSED),
    MEASURE_OPEN(TownClause.MEASURES, TownError.MEASURE_CLOSED),
    MEASURE_STARTED(TownClause.MEASURES, TownError.MEASURE_NOT_STARTED),
    EVIDENCE_GIVEN(TownClause.MEASURES, TownError.EVIDENCE_MISSING),
    MEASURE_PURSUED(TownClause.MEASURES, TownError.MEASURE_DROPPED),
    EVIDENCE_WITHIN_LIMIT(TownClause.MEASURES, TownError.TOO_MANY_DOCUMENTS),
    REASON_GIVEN(TownClause.MEASURES, TownError.REASON_MISSING),
    PLAN_PERIOD_IN_ORDER(TownClause.PLAN, TownError.PERIOD_REVERSED),
    TARGETS_GIVEN(TownClause.PLAN, TownError.TARGETS_MISSING),
    TARGETS_OF_ALL_YEARS(TownClause.PLAN, TownError.TARGET_OF_YEAR_MISSING),
    PLAN_PERIOD_WITHIN_LIMIT(TownClause.PLAN, TownError.PLAN_PERIOD_TOO_LONG),
    TARGET_HAS_BASE(TownClause.PLAN, TownError.TARGET_WITHOUT_BASE),
    TARGET_IN_PERIOD(TownClause.PLAN, TownError.TARGET_YEAR_OUTSIDE),
    MEASURES_GIVEN(TownClause.PLAN, TownError.MEASURES_MISSING),
    MEASURE_KNOWN(TownClause.PLAN, TownError.UNKNOWN_MEASURE),
    PLAN_CHANGED(TownClause.PLAN, TownError.NOTHING_CHANGED),
    DRAFT_OPEN(TownClause.PLAN, TownError.NO_DRAFT),
    RETURN_EXPLAINED(TownClause.PLAN, TownError.REASON_MISSING),
    PLAN_REVIEWED(TownClause.PLAN, TownError.PLAN_NOT_REVIEWED),
    RESOLVED_ONCE(TownClause.PLAN, TownError.ALREADY_RESOLVED),
    RESOLUTION_GIVEN(TownClause.PLAN, TownError.RESOLUTION_MISSING),
    NO_RESOLUTION_WAITING(TownClause.PLAN, TownError.RESOLUTION_WAITING),
    RESOLUTION_MADE(TownClause.PLAN, TownError.RESOLUTION_DAY_FUTURE),
    RESOLVED_AFTER_REVIEW(TownClause.PLAN, TownError.RESOLUTION_BEFORE_REVIEW),
    RESOLUTION_DOCUMENTS_WITHIN_LIMIT(TownClause.PLAN, TownError.TOO_MANY_RESOLUTION_DOCUMENTS),
    FOUR_EYES(TownClause.DECISION, CommonError.SEPARATION_OF_DUTIES),
    REPORT_YEAR_IN_PLAN(TownClause.FOLLOW_UP, TownError.REPORT_YEAR_OUTSIDE),
    REPORT_YEAR_OVER(TownClause.FOLLOW_UP, TownError.REPORT_YEAR_NOT_OVER),
    REPORT_ONCE(TownClause.FOLLOW_UP, TownError.ALREADY_REPORTED),
    REPORT_TO_CORRECT(TownClause.FOLLOW_UP, TownError.NOTHING_TO_CORRECT),
    ACTUAL_GIVEN(TownClause.FOLLOW_UP, TownError.ACTUAL_MISSING),
    ACTUAL_HAS_TARGET(TownClause.FOLLOW_UP, TownError.ACTUAL_WITHOUT_TARGET);

    private final Clause clause;
    private final ErrorCode refusal;

    TownRule(Clause clause, ErrorCode refusal) {
        this.clause = clause;
        this.refusal = refusal;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public ErrorCode refusal() {
        return refusal;
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.town";
    }
}
