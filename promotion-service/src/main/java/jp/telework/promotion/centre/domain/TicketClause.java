package jp.telework.promotion.centre.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The parts of the centre's rules. */
public enum TicketClause implements Clause {
    RECORD("相談センターの定め（相談の記録）", "Rules of the centre: recording questions"),
    HAND_OVER("相談センターの定め（引継ぎ）", "Rules of the centre: handing questions over");

    private final String japanese;
    private final String english;

    TicketClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
