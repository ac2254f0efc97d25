package jp.telework.subsidy.grant.money.domain;

import jp.telework.kernel.text.Term;

/** What is known of a payment instruction. */
public enum PaymentResult implements Term {
    /** 支払済み: confirmed by the paying system. */
    PAID,
    /** 不成立: the paying system did not pay. */
    FAILED,
    /** 結果不明: sent, but no answer came; must be looked up before anything is sent again. */
    UNKNOWN
}
