package jp.telework.subsidy.repayment.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Term;
import jp.telework.subsidy.programme.domain.ActClause;

/** What a grantee pays on top of the principal. */
public enum ChargeKind implements Term {
    /** 加算金: from the receipt of the grant to its return. */
    SURCHARGE(ActClause.ACT_19_1),
    /** 延滞金: from the day after the due date to the payment. */
    LATE_CHARGE(ActClause.ACT_19_2);

    private final ActClause clause;

    ChargeKind(ActClause clause) {
        this.clause = clause;
    }

    public Clause clause() {
        return clause;
    }
}
