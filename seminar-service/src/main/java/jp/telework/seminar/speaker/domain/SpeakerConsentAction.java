package jp.telework.seminar.speaker.domain;

import jp.telework.kernel.text.Term;

/** What happens to a lecturer's consent. */
public enum SpeakerConsentAction implements Term {
    /** 同意の依頼 (secretariat). */
    ASK("speaker-consents"),
    /** 回答 (the lecturer; the secretariat can withdraw only). */
    ANSWER("answer");

    private final String noun;

    SpeakerConsentAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
