package jp.telework.mail.outbox.domain;

import java.util.UUID;
import jp.telework.kernel.text.Language;

/**
 * A mail that one sender holds for a while.
 *
 * @param attempt which attempt this is, from 1; marks of an earlier attempt no longer count
 */
public record LeasedMail(UUID id, Language language, String recipient, String subject, String body, int attempt) {

    @Override
    public String toString() {
        // Neither the address nor the text belongs into a log.
        return "mail " + id + ", attempt " + attempt;
    }
}
