package jp.telework.mail.outbox.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.telework.mail.outbox.domain.KindOfMail;
import jp.telework.mail.outbox.domain.Mail;
import jp.telework.mail.outbox.domain.MailStatus;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.mail.outbox.usecase.FindMails;
import jp.telework.mail.outbox.usecase.ResendMail;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import org.jspecify.annotations.Nullable;

/** What a service's resource of its outbox answers; it gives the roles, the kinds of mail and the texts. */
@ApplicationScoped
public class MailAnswers {

    private final FindMails findMails;
    private final ResendMail resendMail;
    private final AuditTrail audit;
    private final Commands commands;
    private final CurrentRequest request;
    private final Actions actions;

    MailAnswers(
            FindMails findMails,
            ResendMail resendMail,
            AuditTrail audit,
            Commands commands,
            CurrentRequest request,
            Actions actions) {
        this.findMails = findMails;
        this.resendMail = resendMail;
        this.audit = audit;
        this.commands = commands;
        this.request = request;
        this.actions = actions;
    }

    /** Mails, newest first. */
    public Page<MailView> list(
            @Nullable String status,
            @Nullable String kind,
            Function<String, ? extends KindOfMail> kinds,
            @Nullable String aboutId,
            PageQuery query) {
        Mails.Filter filter = new Mails.Filter(
                Parameters.read("status", status, MailStatus::valueOf),
                Parameters.read("kind", kind, kinds::apply),
                Parameters.read("aboutId", aboutId, Parameters::id));
        return findMails.list(filter, query.of("mails", filter)).map(mail -> MailView.of(mail, false));
    }

    /** A mail with its text. */
    public Response get(UUID id) {
        Mail mail = findMails.get(id);
        return Tagged.ok(request.ifNoneMatch(), MailView.of(mail, true), mail.version());
    }

    /** What can be done with a mail. */
    public List<ActionView> actions(UUID id) {
        return actions.of(new CaseRef("mail", id));
    }

    /** What was done with a mail. */
    public Page<AuditView> history(UUID id, PageQuery query) {
        findMails.get(id);
        return audit.of(new CaseRef("mail", id), true, query.of("mail-history", id));
    }

    /** Sends a mail again. */
    public Response resend(UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> resendMail.handle(id, ifMatch), mail -> Answer.ok(MailView.of(mail, true), mail.version()));
    }
}
