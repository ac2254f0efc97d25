package jp.telework.subsidy.repayment.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Term;
import jp.telework.subsidy.programme.domain.ActClause;

/** Why money is to be returned. Only a cancellation under art. 17 carries a surcharge (適正化法第19条第1項). */
public enum ReturnBasis implements Term {
    /** 事情変更による取消. */
    ART_10(ActClause.ACT_10),
    /** 義務違反による取消. */
    ART_17(ActClause.ACT_17),
    /** 確定額を超える交付. */
    ART_18_2(ActClause.ACT_18_2),
    /** 消費税仕入控除税額の返還. */
    CONSUMPTION_TAX(ActClause.TERMS_CONSUMPTION_TAX),
    /** 収益納付. */
    REVENUE(ActClause.ACT_7_2),
    /** 財産処分納付金. */
    DISPOSAL(ActClause.ACT_22);

    private final ActClause clause;

    ReturnBasis(ActClause clause) {
        this.clause = clause;
    }

    public Clause clause() {
        return clause;
    }

    public boolean carriesSurcharge() {
        return this == ART_17;
    }
}
