package jp.telework.seminar.course.domain;

import jp.telework.kernel.text.Term;

/** What happens to an enrolment. */
public enum EnrolmentAction implements Term {
    /** 取消し (organisation). */
    CANCEL("cancellation"),
    /** 出席の記録 (secretariat). */
    ATTEND("attendance"),
    /** 修了の認定 (secretariat). */
    COMPLETE("completion"),
    /** 修了の取消し (secretariat). */
    REVOKE("revocation"),
    /** 名簿への掲載の同意の依頼 (organisation). */
    ASK("register-consent-request"),
    /** 名簿への掲載の同意と撤回 (the expert; the organisation can withdraw only). */
    CONSENT("register-consent");

    private final String noun;

    EnrolmentAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
