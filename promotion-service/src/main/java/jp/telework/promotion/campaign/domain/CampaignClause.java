package jp.telework.promotion.campaign.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The parts of a campaign's terms behind the rules. */
public enum CampaignClause implements Clause {
    PLAN("実施要領（実施期間・参加区分）", "Campaign terms: period and classes"),
    REGISTRATION("実施要領（参加登録）", "Campaign terms: registration"),
    REPORT("実施要領（実績の報告・効果測定）", "Campaign terms: reports and measurement"),
    CLASSES("実施要領（参加区分の要件）", "Campaign terms: what each class asks");

    private final String japanese;
    private final String english;

    CampaignClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
