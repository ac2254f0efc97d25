package jp.telework.seminar.consultation.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The parts of the consultation's terms (個別相談の案内) behind the rules. */
public enum ConsultationClause implements Clause {
    SLOT("個別相談の案内（相談枠）", "Consultation terms: slots"),
    BOOKING("個別相談の案内（予約）", "Consultation terms: booking"),
    RECORD("個別相談の案内（実施の記録）", "Consultation terms: record");

    private final String japanese;
    private final String english;

    ConsultationClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
