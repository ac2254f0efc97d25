package jp.telework.seminar.course.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of courses. Messages: {@code jp/telework/seminar/course_*.properties}. */
public enum CourseError implements ErrorCode {
    SESSION_REVERSED(422),
    SESSIONS_OVERLAP(422),
    /** The rule names a session that the course does not have. */
    UNKNOWN_SESSION(422),
    /** The rule asks for more minutes than the sessions have. */
    RULE_NOT_ATTAINABLE(422),
    COURSE_BEGUN(409),
    /** The last session is over: the course took place. */
    COURSE_HELD(409),
    /** A change names as many periods as the course has sessions. */
    SESSIONS_NOT_MATCHING(422),
    /** What has begun stays where it was. */
    SESSION_HELD(422),
    SESSION_IN_PAST(422),
    NOTHING_MOVED(422),
    PERSONAL_DATA_ERASED(409),
    /** Only the expert agrees to be named; the organisation can ask, and can withdraw. */
    CONSENT_IS_THE_EXPERTS(409),
    COURSE_FULL(409),
    SESSION_NOT_BEGUN(409),
    MINUTES_BEYOND_SESSION(422),
    REQUIRED_SESSION_MISSED(422),
    MINUTES_MISSING(422),
    /** Certificates are issued once the last session is over. */
    COURSE_NOT_OVER(409);

    private final int status;

    CourseError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.course";
    }
}
