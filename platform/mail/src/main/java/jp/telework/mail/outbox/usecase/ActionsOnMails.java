package jp.telework.mail.outbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.mail.outbox.domain.Mail;
import jp.telework.mail.outbox.domain.MailAction;
import jp.telework.mail.outbox.domain.MailError;
import jp.telework.mail.outbox.domain.MailStatus;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;

/** What can be done with a mail. */
@ApplicationScoped
class ActionsOnMails implements CaseActions {

    private final FindMails mails;

    ActionsOnMails(FindMails mails) {
        this.mails = mails;
    }

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Mail mail = mails.get(id);
        List<Violation> byState = Possibility.inState(mail.status(), MailAction.RESEND, MailStatus::next);
        List<Violation> erased = mail.erasedAt() == null ? List.of() : List.of(Violation.of("", MailError.MAIL_ERASED));
        return List.of(Possibility.of(MailAction.RESEND.noun(), byState.isEmpty() ? erased : byState));
    }
}
