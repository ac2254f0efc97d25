package jp.telework.promotion.campaign.registration.domain;

import jp.telework.promotion.flow.domain.CaseAction;

/** What happens to a registration. */
public enum RegistrationAction implements CaseAction {
    /** 変更 (organisation). */
    CHANGE("change"),
    /** 承認 (secretariat). */
    APPROVE("approval"),
    /** 差戻し (secretariat). */
    RETURN("return"),
    /** 不承認 (secretariat). */
    REJECT("rejection"),
    /** 取下げ (organisation). */
    WITHDRAW("withdrawal"),
    /** 実績の報告 (organisation). */
    REPORT("report");

    private final String noun;

    RegistrationAction(String noun) {
        this.noun = noun;
    }

    @Override
    public String noun() {
        return noun;
    }
}
