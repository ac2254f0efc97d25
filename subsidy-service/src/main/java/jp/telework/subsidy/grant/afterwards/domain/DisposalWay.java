package jp.telework.subsidy.grant.afterwards.domain;

import jp.telework.kernel.text.Term;

/** 財産の処分の態様 (適正化法第22条). */
public enum DisposalWay implements Term {
    /** 目的外使用. */
    OTHER_USE,
    /** 譲渡. */
    TRANSFER,
    /** 交換. */
    EXCHANGE,
    /** 貸付け. */
    LEASE,
    /** 担保提供. */
    COLLATERAL,
    /** 取壊し・廃棄. */
    DEMOLITION
}
