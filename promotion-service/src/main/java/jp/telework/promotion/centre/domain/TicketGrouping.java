package jp.telework.promotion.centre.domain;

import jp.telework.kernel.text.Term;

/** By what statistics are grouped. */
public enum TicketGrouping implements Term {
    /** 分野. */
    TOPIC,
    /** 地域. */
    REGION,
    /** 受付方法. */
    CHANNEL
}
