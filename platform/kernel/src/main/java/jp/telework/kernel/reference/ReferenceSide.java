package jp.telework.kernel.reference;

import jp.telework.kernel.text.Term;

/** Whose system gave a case its number. */
public enum ReferenceSide implements Term {
    /** 申請団体のシステム. */
    ORGANISATION,
    /** 省のシステム. */
    MINISTRY
}
