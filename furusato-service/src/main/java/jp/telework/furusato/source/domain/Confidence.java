package jp.telework.furusato.source.domain;

import jp.telework.kernel.text.Term;

/** How sure a statement is whose source leaves it open. Shown to readers, never smoothed over. */
public enum Confidence implements Term {
    /** A source says so. */
    HIGH,
    /** Follows from the sources by elimination. */
    MEDIUM,
    /** A guess among few possibilities; the note names them. */
    LOW
}
