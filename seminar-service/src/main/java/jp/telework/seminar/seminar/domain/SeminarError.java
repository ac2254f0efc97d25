package jp.telework.seminar.seminar.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of seminars. Messages: {@code jp/telework/seminar/seminar_*.properties}. */
public enum SeminarError implements ErrorCode {
    /** A room or a speaker is taken by another seminar at the time; the problem lists {@code collisions[]}. */
    DOUBLE_BOOKING(409),
    /** Too late: the seminar has begun or is over. */
    SEMINAR_BEGUN(409),
    /** Too early: the seminar has not begun. */
    SEMINAR_NOT_BEGUN(409),
    /** An announced seminar is moved by a command of its own, which tells all registrants. */
    RESCHEDULING_NEEDED(422),
    /** Neither date nor place differ from the announced ones. */
    NOTHING_MOVED(422),
    /** Publication needs this. */
    NEEDED_FOR_PUBLICATION(422),
    /** Ends before, or when, it begins. */
    ENDS_BEFORE_START(422),
    /** A programme item lies outside of the seminar. */
    OUTSIDE_SEMINAR(422),
    /** One speaker in two items of the programme at one time. */
    SPEAKER_TWICE(422),
    /** Registration ends after the seminar. */
    REGISTRATION_AFTER_END(422),
    /** A seminar on site needs a venue with its room. */
    VENUE_NEEDED(422),
    /** A seminar that is online only has no venue. */
    VENUE_NOT_EXPECTED(422),
    /** A seminar is planned for the future. */
    DATE_PAST(422),
    /** Not a time of day such as {@code 13:30}. */
    INVALID_TIME(422),
    /** Not an https address. */
    INVALID_URL(422);

    private final int status;

    SeminarError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.seminar";
    }
}
