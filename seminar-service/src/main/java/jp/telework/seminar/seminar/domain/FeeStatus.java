package jp.telework.seminar.seminar.domain;

import jp.telework.kernel.text.Term;

/** Whether taking part costs something. */
public enum FeeStatus implements Term {
    /** 無料. */
    FREE,
    /** 有料. */
    CHARGED
}
