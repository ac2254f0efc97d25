package jp.telework.furusato.programme.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The parts of a round's terms (募集要領) behind the rules. The terms are data of the round; the clause names the part. */
public enum SelectionClause implements Clause {
    PERIOD("募集要領（募集期間）", "Round terms: period"),
    APPLICANTS("募集要領（応募者）", "Round terms: applicants"),
    CONTENTS("募集要領（提案書の記載事項）", "Round terms: contents of a proposal"),
    DOCUMENTS("募集要領（提出書類）", "Round terms: documents"),
    CORRECTION("募集要領（補正期限）", "Round terms: term for corrections"),
    EVALUATION("募集要領（評価）", "Round terms: evaluation"),
    BALANCE("募集要領（地域バランス）", "Round terms: regional balance"),
    SELECTION("募集要領（選定）", "Round terms: selection"),
    FISCAL_YEAR("財政法第11条・第12条（会計年度独立）", "Public Finance Act arts. 11, 12: fiscal year");

    private final String japanese;
    private final String english;

    SelectionClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
