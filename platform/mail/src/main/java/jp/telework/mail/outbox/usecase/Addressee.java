package jp.telework.mail.outbox.usecase;

import jp.telework.kernel.text.Language;

/**
 * Who gets a mail.
 *
 * @param address a valid e-mail address
 * @param language in which they want to be written to
 */
public record Addressee(String address, Language language) {

    @Override
    public String toString() {
        // The address does not belong into a log.
        return "addressee, " + language;
    }
}
