package jp.telework.subsidy.call.domain;

/** What people see of a call's state: the stored status together with the clock. */
public enum CallPhase {
    /** 準備中. */
    DRAFT,
    /** 公表済み・受付開始前. */
    PUBLISHED,
    /** 受付中. */
    OPEN,
    /** 受付終了. */
    CLOSED
}
