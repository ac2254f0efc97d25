package jp.telework.furusato.notice.domain;

import jp.telework.kernel.text.Term;

/** What a notice tells its addressee. */
public enum SelectionNoticeKind implements Term {
    /** 選定通知書. */
    SELECTION,
    /** 非選定通知書, with the reasons. */
    NON_SELECTION
}
