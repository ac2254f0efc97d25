package jp.telework.subsidy.grant.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.subsidy.programme.domain.ActClause;

/** The rules while a project runs: reports, changes, orders. */
public enum ProgressRule implements CaseRule {
    STATUS_DAY_PAST(ActClause.ACT_12, ProgressError.DAY_IN_FUTURE),
    STATUS_SINCE_DECISION(ActClause.ACT_12, ProgressError.BEFORE_DECISION),
    COMPLETION_PAST(ActClause.ACT_14, ProgressError.DAY_IN_FUTURE),
    REPORT_SINCE_DECISION(ActClause.ACT_14, ProgressError.BEFORE_DECISION),
    CREDIT_WITHIN_COSTS(ActClause.TERMS_CONSUMPTION_TAX, ProgressError.CREDIT_EXCEEDS_COSTS),
    NOTHING_CARRIED_OVER(ActClause.ACT_14, ProgressError.CARRY_OVER_AT_COMPLETION),
    YEAR_ENDS(ActClause.ACT_14, ProgressError.NOT_END_OF_YEAR),
    YEAR_NEARLY_OVER(ActClause.ACT_14, ProgressError.YEAR_NOT_OVER),
    YEAR_REPORTED_ONCE(ActClause.ACT_14, ProgressError.YEAR_ALREADY_REPORTED),
    CARRY_OVER_WITHIN_GRANT(ActClause.ACT_14, ProgressError.CARRY_OVER_EXCEEDS_GRANT);

    private final Clause clause;
    private final ErrorCode refusal;

    ProgressRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.subsidy.progress";
    }
}
