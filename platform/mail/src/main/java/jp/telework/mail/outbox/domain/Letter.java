package jp.telework.mail.outbox.domain;

import java.util.UUID;
import jp.telework.kernel.text.Language;

/**
 * A mail as it is written, before it goes into the outbox.
 *
 * @param id also names the mail to mail programs, which show a second copy of the same name once
 * @param aboutKind kind of the case, such as {@code registration}
 */
public record Letter(
        UUID id,
        KindOfMail kind,
        Language language,
        String aboutKind,
        UUID aboutId,
        String recipient,
        String subject,
        String body) {}
