package jp.telework.promotion.network.question.domain;

import jp.telework.kernel.text.Term;

/** What became of an assignment. */
public enum RoundOutcome implements Term {
    /** 回答待ち. */
    OPEN,
    /** 回答. */
    ANSWERED,
    /** 辞退. */
    DECLINED,
    /** 期限超過. */
    OVERDUE,
    /** 取下げ. */
    WITHDRAWN
}
