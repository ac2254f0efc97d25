package jp.telework.seminar.attendance.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The documents behind the rules on attendance. */
public enum AttendanceClause implements Clause {
    DOORS("セミナー運営要領（当日の受付）", "Seminar operating guide: reception on the day"),
    WALK_INS("セミナー運営要領（当日参加）", "Seminar operating guide: walk-ins");

    private final String japanese;
    private final String english;

    AttendanceClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
