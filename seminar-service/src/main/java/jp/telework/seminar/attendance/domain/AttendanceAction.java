package jp.telework.seminar.attendance.domain;

import jp.telework.kernel.text.Term;

/** What the office does with a check-in. */
public enum AttendanceAction implements Term {
    /** 受付の取消し. */
    WITHDRAW("withdrawal");

    private final String noun;

    AttendanceAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
