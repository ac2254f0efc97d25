package jp.telework.seminar.speaker.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of consents to be named. Messages: {@code jp/telework/seminar/speaker_*.properties}. */
public enum SpeakerError implements ErrorCode {
    /** The programme has no speaker with this name and affiliation. */
    NOT_A_SPEAKER(422),
    /** Neither an address nor a manager, or both. */
    ADDRESS_OR_MANAGER(422),
    /** No manager has this id. */
    UNKNOWN_MANAGER(422),
    /** Only the person agrees to be named; others can withdraw the consent. */
    CONSENT_IS_PERSONAL(409);

    private final int status;

    SpeakerError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.speaker";
    }
}
