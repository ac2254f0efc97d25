package jp.telework.furusato.town.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The documents behind the rules. */
public enum TownClause implements Clause {
    SURVEY("まちごとテレワーク調査事業 実施要領（現状調査）", "Machigoto Telework terms: survey"),
    MEASURES("まちごとテレワーク調査事業 実施要領（取組）", "Machigoto Telework terms: measures"),
    PLAN("まちごとテレワーク調査事業 実施要領（テレワーク推進計画）", "Machigoto Telework terms: promotion plan"),
    FOLLOW_UP("まちごとテレワーク調査事業 実施要領（フォローアップ）", "Machigoto Telework terms: follow-up"),
    DECISION("決裁の規程（起案者と決裁者の分離）", "Rules on decisions: separation of duties");

    private final String japanese;
    private final String english;

    TownClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
