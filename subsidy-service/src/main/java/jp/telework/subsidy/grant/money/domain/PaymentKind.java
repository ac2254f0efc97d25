package jp.telework.subsidy.grant.money.domain;

import jp.telework.kernel.text.Term;

/** When a payment is made. */
public enum PaymentKind implements Term {
    /** 精算払: the balance after the amount is fixed. */
    FINAL,
    /** 概算払 (会計法第22条): before the amount is fixed. */
    ADVANCE
}
