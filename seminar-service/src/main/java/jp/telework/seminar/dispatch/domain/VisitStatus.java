package jp.telework.seminar.dispatch.domain;

import jp.telework.kernel.text.Term;

/** Where a visit stands. */
public enum VisitStatus implements Term {
    /** 予定. */
    PLANNED,
    /** 実施済み. */
    HELD,
    /** 取消し. */
    CANCELLED
}
