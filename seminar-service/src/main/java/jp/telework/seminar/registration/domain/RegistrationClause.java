package jp.telework.seminar.registration.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The documents behind the rules on registrations. */
public enum RegistrationClause implements Clause {
    REGISTRATION("セミナー運営要領（参加登録）", "Seminar operating guide: registration"),
    WAITING_LIST("セミナー運営要領（キャンセル待ちと繰上げ）", "Seminar operating guide: waiting list and promotion");

    private final String japanese;
    private final String english;

    RegistrationClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
