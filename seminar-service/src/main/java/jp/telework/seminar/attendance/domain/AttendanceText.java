package jp.telework.seminar.attendance.domain;

import jp.telework.kernel.text.MessageKey;

/** The sentences that explain check-ins. */
public enum AttendanceText implements MessageKey {
    DOORS_OPEN,
    DOORS_NOT_OPEN,
    SEAT_PROMISED,
    SEATS_LEFT,
    NO_SEATS_LEFT;

    @Override
    public String catalogue() {
        return "jp.telework.seminar.attendance";
    }
}
