package jp.telework.promotion.centre.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of tickets. */
public enum TicketRule implements CaseRule {
    RECEIVED_BY_TODAY(TicketClause.RECORD, TicketError.RECEIVED_IN_FUTURE),
    LABOUR_MANAGEMENT(TicketClause.HAND_OVER, TicketError.NOT_LABOUR_MANAGEMENT);

    private final Clause clause;
    private final ErrorCode refusal;

    TicketRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.promotion.centre";
    }
}
