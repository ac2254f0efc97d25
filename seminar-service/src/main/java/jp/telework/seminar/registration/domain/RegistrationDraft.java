package jp.telework.seminar.registration.domain;

import jp.telework.kernel.text.Language;

/**
 * What a registrant sends.
 *
 * @param contactName who is written to
 * @param language in which
 */
public record RegistrationDraft(String contactName, String email, Language language, Participants participants) {

    public int seats() {
        return participants.people().size();
    }

    @Override
    public String toString() {
        // None of it belongs into a log.
        return "registration draft, " + seats() + " seats";
    }
}
