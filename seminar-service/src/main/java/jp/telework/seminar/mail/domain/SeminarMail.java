package jp.telework.seminar.mail.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.telework.mail.outbox.domain.Mail;

/** A mail of this service. */
@Entity
@Table(name = "mail")
public class SeminarMail extends Mail {

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SeminarMail() {}

    @Override
    public MailKind kind() {
        return kind;
    }
}
