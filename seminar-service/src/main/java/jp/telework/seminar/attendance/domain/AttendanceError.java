package jp.telework.seminar.attendance.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of attendance. Messages: {@code jp/telework/seminar/attendance_*.properties}. */
public enum AttendanceError implements ErrorCode {
    /** Not a code of ours, or one of another seminar. */
    CODE_NOT_VALID(422),
    /** The registration behind the code has no confirmed seat. */
    NO_CONFIRMED_SEAT(409),
    /** The participant has been checked in already. */
    ALREADY_CHECKED_IN(409),
    /** The doors are not open yet. */
    CHECK_IN_NOT_OPEN(409),
    /** The seminar is recorded as held, or called off. */
    CHECK_IN_CLOSED(409),
    /** While registration is open, people must register instead of walking in. */
    REGISTRATION_STILL_OPEN(409),
    /** Every seat is taken or promised. */
    NO_SEAT_LEFT(409),
    /** Certificates and surveys open when the seminar is recorded as held. */
    NOT_HELD_YET(409),
    /** The name has been erased, so no certificate can be made any more. */
    ATTENDEE_ERASED(410);

    private final int status;

    AttendanceError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.attendance";
    }
}
