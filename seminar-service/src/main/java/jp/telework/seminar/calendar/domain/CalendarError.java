package jp.telework.seminar.calendar.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of calendars. Messages: {@code jp/telework/seminar/calendar_*.properties}. */
public enum CalendarError implements ErrorCode {
    /** An owner has a bounded number of links; one that is not needed is revoked first. */
    TOO_MANY_LINKS(409);

    private final int status;

    CalendarError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.calendar";
    }
}
