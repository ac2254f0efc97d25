package jp.telework.seminar.seminar.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The documents behind the rules on seminars. */
public enum SeminarClause implements Clause {
    PLANNING("セミナー運営要領（企画）", "Seminar operating guide: planning"),
    ANNOUNCEMENT("セミナー運営要領（公表）", "Seminar operating guide: announcement"),
    CHANGE("セミナー運営要領（変更・中止の連絡）", "Seminar operating guide: telling changes and cancellation"),
    HOLDING("セミナー運営要領（開催の記録）", "Seminar operating guide: record of holding");

    private final String japanese;
    private final String english;

    SeminarClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
