package jp.telework.promotion.campaign.registration.domain;

import jp.telework.kernel.text.Term;

/** What happens to a registration. */
public enum RegistrationAction implements Term {
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

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
