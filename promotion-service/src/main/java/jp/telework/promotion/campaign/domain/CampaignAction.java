package jp.telework.promotion.campaign.domain;

import jp.telework.promotion.flow.domain.CaseAction;

/** What happens to a campaign. */
public enum CampaignAction implements CaseAction {
    /** 変更 (secretariat). */
    CHANGE("change"),
    /** 公表 (secretariat). */
    PUBLISH("publication"),
    /** 参加登録 (organisation). */
    REGISTER("registrations"),
    /** 成果の公表 (secretariat). */
    PUBLISH_FIGURES("figures");

    private final String noun;

    CampaignAction(String noun) {
        this.noun = noun;
    }

    @Override
    public String noun() {
        return noun;
    }
}
