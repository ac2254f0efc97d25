package jp.telework.seminar.speaker.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The document behind the rules on naming lecturers. */
public enum SpeakerClause implements Clause {
    NAMING("セミナー運営要領（講師の氏名の公表）", "Seminar operating guide: naming lecturers in public");

    private final String japanese;
    private final String english;

    SpeakerClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
