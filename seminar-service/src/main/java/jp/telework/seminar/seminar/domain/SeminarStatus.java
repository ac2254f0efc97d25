package jp.telework.seminar.seminar.domain;

/** What has been decided about a seminar. Whether it has been held is the clock's to say: {@link SeminarPhase}. */
public enum SeminarStatus {
    /** 公表済み: announced to everybody. */
    PUBLISHED,
    /** 中止: called off after its announcement, and still shown, so that nobody travels in vain. */
    CANCELLED
}
