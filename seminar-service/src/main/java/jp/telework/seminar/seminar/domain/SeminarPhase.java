package jp.telework.seminar.seminar.domain;

import jp.telework.kernel.text.Term;

/** Where a seminar stands at a moment. */
public enum SeminarPhase implements Term {
    /** 準備中: known to the office alone. */
    DRAFT,
    /** 開催予定: announced, not over yet. */
    PUBLISHED,
    /** 満席: announced, every seat is taken. */
    FULL,
    /** 開催済み: recorded as held, or over by the clock. */
    HELD,
    /** 中止. */
    CANCELLED
}
