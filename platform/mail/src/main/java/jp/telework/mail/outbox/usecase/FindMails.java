package jp.telework.mail.outbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.mail.outbox.domain.Mail;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/** Reads the outbox. */
@ApplicationScoped
public class FindMails {

    private final Mails mails;

    FindMails(Mails mails) {
        this.mails = mails;
    }

    @Transactional
    public Page<Mail> list(Mails.Filter filter, PageRequest page) {
        List<Mail> rows = List.copyOf(mails.list(filter, page.afterId(), page.rows()));
        return Page.of(rows, page, mail -> mail.id().toString());
    }

    /**
     * One mail.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Mail get(UUID id) {
        return mails.find(id).map(Mail.class::cast).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
