package jp.telework.seminar.mail.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.mail.domain.Mail;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.mail.domain.MailStatus;
import jp.telework.seminar.mail.domain.Mails;

/** 再送: the secretariat has a mail sent once more, with a new series of attempts. */
@ApplicationScoped
public class ResendMail {

    private final Mails mails;
    private final Journal journal;
    private final Clock clock;

    ResendMail(Mails mails, Journal journal, Clock clock) {
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /** A mail as the event feed shows it: nobody's address, nothing of the text. */
    @EventData(kind = "mail")
    record Snapshot(UUID id, MailKind kind, MailStatus status, String aboutKind, UUID aboutId) {}

    /**
     * Has it sent again.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, MAIL_ERASED, STALE_VERSION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Mail handle(UUID id, IfMatch ifMatch) {
        CaseRef target = new CaseRef("mail", id);
        journal.attempt(target, "RESEND_MAIL");
        Mail mail = mails.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        mail.resend(clock.instant());
        ifMatch.check(mail.version());
        journal.changed(
                target,
                "jp.telework.seminar.mail.resent.v1",
                null,
                new Snapshot(mail.id(), mail.kind(), mail.status(), mail.aboutKind(), mail.aboutId()));
        return mail;
    }
}
