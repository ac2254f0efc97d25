package jp.telework.subsidy.call.domain;

import jp.telework.kernel.text.Term;

/** What of a published call can change. Its rules cannot: applications are judged by them. */
public enum CallField implements Term {
    /** 名称. */
    TITLE,
    /** 目的・概要. */
    PURPOSE,
    /** 問合せ先. */
    CONTACT,
    /** 受付終了. */
    CLOSES_AT,
    /** 公募の書類: a file that the call gives out. */
    FILE
}
