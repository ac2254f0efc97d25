package jp.telework.seminar.seminar.domain;

/** Whether taking part costs something. */
public enum FeeStatus {
    /** 無料. */
    FREE,
    /** 有料. */
    CHARGED
}
