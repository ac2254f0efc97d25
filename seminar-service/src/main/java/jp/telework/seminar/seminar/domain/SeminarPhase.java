package jp.telework.seminar.seminar.domain;

/** Where a seminar stands at a moment. */
public enum SeminarPhase {
    /** 開催予定: announced, not over yet. */
    PUBLISHED,
    /** 開催済み: over. */
    HELD,
    /** 中止. */
    CANCELLED
}
