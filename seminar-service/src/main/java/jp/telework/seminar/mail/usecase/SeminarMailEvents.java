package jp.telework.seminar.mail.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.mail.outbox.domain.Mail;
import jp.telework.mail.outbox.usecase.MailEvents;
import jp.telework.seminar.mail.domain.MailKind;

/** The events of this service's mails. */
@ApplicationScoped
class SeminarMailEvents implements MailEvents {

    @Override
    public String resentType() {
        return "jp.telework.seminar.mail.resent.v1";
    }

    @Override
    public Object resent(Mail mail) {
        return new ResendMailSnapshot(
                mail.id(), (MailKind) mail.kind(), mail.status(), mail.aboutKind(), mail.aboutId());
    }
}
