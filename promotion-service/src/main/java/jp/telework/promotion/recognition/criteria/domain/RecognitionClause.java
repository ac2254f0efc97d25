package jp.telework.promotion.recognition.criteria.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The document behind the rules. */
public enum RecognitionClause implements Clause {
    PERIOD("テレワーク先駆者百選 募集要領（募集期間）", "Telework pioneers: call, period"),
    PIONEER("テレワーク先駆者百選 募集要領（先駆者の要件）", "Telework pioneers: call, requirements of a pioneer"),
    HUNDRED("テレワーク先駆者百選 募集要領（百選の要件）", "Telework pioneers: call, requirements of the hundred"),
    EXCLUSION("テレワーク先駆者百選 募集要領（応募資格）", "Telework pioneers: call, who may apply"),
    DECISION("テレワーク先駆者百選 募集要領（審査及び公表）", "Telework pioneers: call, decision and publication"),
    PRIZE("テレワーク先駆者百選 募集要領（総務大臣賞）", "Telework pioneers: call, prize of the Minister"),
    LOGO("テレワーク先駆者百選 ロゴ使用条件", "Telework pioneers: terms of the logo");

    private final String japanese;
    private final String english;

    RecognitionClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
