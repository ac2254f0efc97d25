package jp.telework.mail.outbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.mail.outbox.domain.Mail;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;

/** 再送: a person has a mail sent once more, with a new series of attempts. */
@ApplicationScoped
public class ResendMail {

    private final Mails mails;
    private final Journal journal;
    private final MailEvents events;
    private final Clock clock;

    ResendMail(Mails mails, Journal journal, MailEvents events, Clock clock) {
        this.mails = mails;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Has it sent again.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, MAIL_ERASED, STALE_VERSION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Mail handle(UUID id, IfMatch ifMatch) {
        CaseRef target = new CaseRef("mail", id);
        journal.attempt(target, "RESEND_MAIL");
        Mail mail = mails.find(id).map(Mail.class::cast).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        mail.resend(clock.instant());
        ifMatch.check(mail.version());
        journal.changed(target, events.resentType(), null, events.resent(mail));
        return mail;
    }
}
