package jp.telework.promotion.centre.domain;

import jp.telework.kernel.text.Term;

/** How a question came. */
public enum TicketChannel implements Term {
    /** メール. */
    MAIL,
    /** 電話. */
    TELEPHONE,
    /** 来訪. */
    VISIT
}
