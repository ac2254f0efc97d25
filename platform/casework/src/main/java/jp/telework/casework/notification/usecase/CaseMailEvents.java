package jp.telework.casework.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.mail.outbox.domain.Mail;
import jp.telework.mail.outbox.domain.MailStatus;
import jp.telework.mail.outbox.usecase.MailEvents;
import jp.telework.platform.event.EventData;

/** The events of mails about cases. */
@ApplicationScoped
class CaseMailEvents implements MailEvents {

    private final NotificationEvents events;

    CaseMailEvents(NotificationEvents events) {
        this.events = events;
    }

    /** A mail as the event feed shows it, without the address and the text. */
    @EventData(kind = "mail")
    record Snapshot(UUID id, MailKind kind, MailStatus status, String aboutKind, UUID aboutId) {}

    @Override
    public String resentType() {
        return events.mailResent();
    }

    @Override
    public Object resent(Mail mail) {
        return new Snapshot(mail.id(), (MailKind) mail.kind(), mail.status(), mail.aboutKind(), mail.aboutId());
    }
}
