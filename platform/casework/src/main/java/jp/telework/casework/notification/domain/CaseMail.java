package jp.telework.casework.notification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.telework.mail.outbox.domain.Mail;

/** A mail about a case. */
@Entity
@Table(name = "mail")
public class CaseMail extends Mail {

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CaseMail() {}

    @Override
    public MailKind kind() {
        return kind;
    }
}
