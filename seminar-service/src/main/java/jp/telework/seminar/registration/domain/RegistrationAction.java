package jp.telework.seminar.registration.domain;

import jp.telework.kernel.text.Term;

/** What happens to a registration. */
public enum RegistrationAction implements Term {
    /** 確認して席を得る (registrant, by the link of the mail). */
    TAKE_SEATS("confirmation"),
    /** 確認してキャンセル待ちに入る (registrant, by the link of the mail). */
    JOIN_LINE("confirmation"),
    /** 繰上げ (the service, when seats become free). */
    OFFER("offer"),
    /** 繰上げの承諾 (registrant). */
    ACCEPT("acceptance"),
    /** 取消し (registrant, office, or with the seminar). */
    CANCEL("cancellation"),
    /** 期限切れ (the clock). */
    EXPIRE("expiry");

    private final String noun;

    RegistrationAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API; both outcomes of one command share it. */
    public String noun() {
        return noun;
    }
}
