package jp.telework.seminar.dispatch.domain;

/** Where a visit stands. */
public enum VisitStatus {
    /** 予定. */
    PLANNED,
    /** 実施済み. */
    HELD,
    /** 取消し. */
    CANCELLED
}
