package jp.telework.promotion.actionplan.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of action plans, of their reports and of their meetings. */
public enum PlanRule implements CaseRule {
    PLAN_PERIOD_IN_ORDER(PlanClause.PLAN, PlanError.PLAN_PERIOD_REVERSED),
    SECTION_KNOWN(PlanClause.PLAN, PlanError.UNKNOWN_SECTION),
    MINISTRY_KNOWN(PlanClause.PLAN, PlanError.UNKNOWN_MINISTRY),
    REPEATED_KNOWN(PlanClause.PLAN, PlanError.UNKNOWN_MEASURE),
    REPORTS_AFTER_YEAR(PlanClause.PLAN, PlanError.YEAR_REPORTS_END_TOO_EARLY),
    VALUES_IN_ORDER(PlanClause.PLAN, PlanError.VALUES_NOT_IN_ORDER),
    FOLLOWED_KNOWN(PlanClause.TAKEOVER, PlanError.UNKNOWN_PLAN),
    FOLLOWED_IN_FORCE(PlanClause.TAKEOVER, PlanError.FOLLOWED_NOT_IN_FORCE),
    FOLLOWED_EARLIER(PlanClause.TAKEOVER, PlanError.FOLLOWED_NOT_EARLIER),
    REVIEWS_DONE(PlanClause.TAKEOVER, PlanError.REVIEWS_OPEN),
    PROGRESS_IN_TIME(PlanClause.PROGRESS, PlanError.PROGRESS_CLOSED),
    YEAR_KNOWN(PlanClause.PROGRESS, PlanError.UNKNOWN_YEAR),
    MEASURE_KNOWN(PlanClause.PROGRESS, PlanError.UNKNOWN_MEASURE),
    RESPONSIBLE(PlanClause.PROGRESS, PlanError.NOT_RESPONSIBLE),
    OWN_MINISTRY(PlanClause.PROGRESS, PlanError.NOT_OWN_MINISTRY),
    DECIDED_MEASURE_KNOWN(PlanClause.MEETING, PlanError.UNKNOWN_MEASURE),
    MEETING_HELD(PlanClause.MEETING, PlanError.MEETING_AHEAD);

    private final Clause clause;
    private final ErrorCode refusal;

    PlanRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.promotion.actionplan";
    }
}
