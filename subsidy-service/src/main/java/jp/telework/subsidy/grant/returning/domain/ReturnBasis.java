package jp.telework.subsidy.grant.returning.domain;

import jp.telework.kernel.text.Term;
import jp.telework.subsidy.programme.domain.ActClause;

/** Why money is to be returned; decides whether a surcharge runs, and on which article the order rests. */
public enum ReturnBasis implements Term {
    /** 取消 (第17条) に係る部分 (第18条第1項): with surcharge. */
    ART_17(ActClause.ACT_18_1),
    /** 事情変更による取消 (第10条) に係る部分 (第18条第1項): without surcharge. */
    ART_10(ActClause.ACT_18_1),
    /** 確定額を超える部分 (第18条第2項): without surcharge. */
    ART_18_2(ActClause.ACT_18_2),
    /** 消費税仕入控除税額 (交付の条件). */
    CONSUMPTION_TAX(ActClause.TERMS_CONSUMPTION_TAX),
    /** 収益納付 (第7条第2項). */
    REVENUE(ActClause.ACT_7_2),
    /** 財産処分納付金 (交付の条件). */
    DISPOSAL(ActClause.TERMS_DISPOSAL);

    private final ActClause clause;

    ReturnBasis(ActClause clause) {
        this.clause = clause;
    }

    /** On what an order to return rests. */
    public ActClause clause() {
        return clause;
    }

    /** Whether article 18 asks it back, and not a condition of the grant. */
    public boolean isOfArticle18() {
        return clause == ActClause.ACT_18_1 || clause == ActClause.ACT_18_2;
    }
}
