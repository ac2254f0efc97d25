package jp.telework.promotion.selfcheck.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of a self-check's commands. */
public enum SelfCheckRule implements CaseRule {
    ALL_ITEMS_ANSWERED(SelfCheckClause.ITEMS, SelfCheckError.ITEMS_UNANSWERED);

    private final Clause clause;
    private final ErrorCode refusal;

    SelfCheckRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.promotion.selfcheck";
    }
}
