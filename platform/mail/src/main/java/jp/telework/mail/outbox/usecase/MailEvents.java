package jp.telework.mail.outbox.usecase;

import jp.telework.mail.outbox.domain.Mail;

/** The events of a service's mails. Implemented by the service. */
public interface MailEvents {

    /** The type of the event that tells that a person had a mail sent again. */
    String resentType();

    /** The data of that event, marked {@code @EventData}: no address and nothing of the text. */
    Object resent(Mail mail);
}
