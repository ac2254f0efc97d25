package jp.telework.subsidy.grant.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.subsidy.programme.domain.ActClause;

/** The rules while a project runs: reports, changes, orders. */
public enum ProgressRule implements CaseRule {
    STATUS_DAY_PAST(ActClause.ACT_12, ProgressError.DAY_IN_FUTURE),
    STATUS_SINCE_DECISION(ActClause.ACT_12, ProgressError.BEFORE_DECISION);

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
