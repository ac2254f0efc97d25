package jp.telework.subsidy.grant.domain.act;

import jp.telework.kernel.text.Term;

/** Why money is to be returned; decides whether a surcharge runs. */
public enum ReturnBasis implements Term {
    /** 取消 (第17条) に係る部分 (第18条第1項): with surcharge. */
    ART_17,
    /** 事情変更による取消 (第10条) に係る部分 (第18条第1項): without surcharge. */
    ART_10,
    /** 確定額を超える部分 (第18条第2項): without surcharge. */
    ART_18_2,
    /** 消費税仕入控除税額 (交付の条件). */
    CONSUMPTION_TAX,
    /** 収益納付 (第7条第2項). */
    REVENUE,
    /** 財産処分納付金 (交付の条件). */
    DISPOSAL
}
