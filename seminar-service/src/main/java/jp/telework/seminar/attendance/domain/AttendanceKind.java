package jp.telework.seminar.attendance.domain;

import jp.telework.kernel.text.Term;

/** How an attendee came to take part. */
public enum AttendanceKind implements Term {
    /** 事前申込: registered, checked in by code. */
    REGISTERED,
    /** 当日参加: a walk-in. */
    WALK_IN
}
