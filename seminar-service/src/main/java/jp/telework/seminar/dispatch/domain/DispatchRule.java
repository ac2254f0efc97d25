package jp.telework.seminar.dispatch.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of a dispatch. */
public enum DispatchRule implements CaseRule {
    PERIODS_IN_ORDER(DispatchClause.APPLICATION, DispatchError.PERIOD_REVERSED),
    PERIODS_AHEAD(DispatchClause.APPLICATION, DispatchError.PERIOD_IN_PAST),
    MANAGER_KNOWN(DispatchClause.APPLICATION, DispatchError.UNKNOWN_MANAGER),
    WITHIN_REMIT(DispatchClause.SCOPE, DispatchError.ONLY_LABOUR_TOPICS),
    LABOUR_ONLY(DispatchClause.LABOUR, DispatchError.NOT_ONLY_LABOUR_TOPICS),
    LABOUR_PART_HANDED_OVER(DispatchClause.LABOUR, DispatchError.LABOUR_TOPIC_NOT_HANDED_OVER),
    REASONS_STATED(DispatchClause.TRIAGE, DispatchError.REASONS_MISSING),
    OTHER_PERSON(DispatchClause.ASSIGNMENT, CommonError.SEPARATION_OF_DUTIES),
    YEAR_HAS_QUOTA(DispatchClause.BUDGET, DispatchError.QUOTA_NOT_SET),
    WITHIN_VISIT_LIMIT(DispatchClause.VISITS, DispatchError.VISIT_LIMIT_EXCEEDED),
    MANAGER_ASSIGNABLE(DispatchClause.ASSIGNMENT, DispatchError.MANAGER_NOT_ASSIGNABLE),
    PROPOSAL_FOLLOWED(DispatchClause.ASSIGNMENT, DispatchError.DEVIATION_WITHOUT_REASON),
    ORDER_KEPT(DispatchClause.BUDGET, DispatchError.OTHERS_WAIT_AHEAD),
    NO_CASE_AHEAD(DispatchClause.BUDGET, DispatchError.OTHERS_WAIT_AHEAD),
    QUEUE_REASON_STATED(DispatchClause.BUDGET, DispatchError.OTHERS_WAIT_AHEAD),
    WITHIN_QUOTA(DispatchClause.BUDGET, DispatchError.QUOTA_EXHAUSTED),
    VISITS_LEFT(DispatchClause.VISITS, DispatchError.VISITS_USED_UP),
    VISIT_WITHIN_YEAR(DispatchClause.FISCAL_YEAR, DispatchError.OUTSIDE_FISCAL_YEAR),
    METHOD_PAID_FOR(DispatchClause.BUDGET, DispatchError.METHOD_OVER_COMMITMENT),
    MANAGER_FREE(DispatchClause.SCHEDULE, DispatchError.DOUBLE_BOOKING),
    VISIT_OPEN(DispatchClause.SCHEDULE, DispatchError.VISIT_SETTLED),
    VISIT_OVER(DispatchClause.REPORTS, DispatchError.VISIT_NOT_OVER),
    VISIT_STILL_AHEAD(DispatchClause.SCHEDULE, DispatchError.VISIT_BEGUN),
    SURVEY_OPEN(DispatchClause.REPORTS, DispatchError.SURVEY_ANSWERED),
    SURVEY_THERE(DispatchClause.REPORTS, DispatchError.SURVEY_MISSING),
    CLOSED_WITHOUT_SURVEY(DispatchClause.REPORTS, DispatchError.SURVEY_MISSING);

    private final Clause clause;
    private final ErrorCode refusal;

    DispatchRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.seminar.dispatch";
    }
}
