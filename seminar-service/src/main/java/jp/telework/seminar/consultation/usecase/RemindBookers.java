package jp.telework.seminar.consultation.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import org.jboss.logging.Logger;

/** 個別相談の前のご案内: each booker once, with any number of replicas: one transaction writes mark and mail. */
@ApplicationScoped
public class RemindBookers {

    private static final Logger LOG = Logger.getLogger(RemindBookers.class);
    private static final int BATCH = 100;

    private final ConsultationSlots slots;
    private final ConsultationDesk desk;
    private final BookerMails mails;
    private final ConsultationTerms terms;
    private final UnattendedCommands unattended;

    RemindBookers(
            ConsultationSlots slots,
            ConsultationDesk desk,
            BookerMails mails,
            ConsultationTerms terms,
            UnattendedCommands unattended) {
        this.slots = slots;
        this.desk = desk;
        this.mails = mails;
        this.terms = terms;
        this.unattended = unattended;
    }

    /** Reminds whom it is time for. */
    @Scheduled(
            every = "{telework.consultation.tell-every}",
            identity = "remind-bookers",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        int reminded = unattended.drain(BATCH, this::remind);
        if (reminded > 0) {
            LOG.infof("%d bookers of consultations reminded", reminded);
        }
    }

    private int remind() {
        Instant now = desk.now();
        List<ConsultationSlot> due = slots.remind(now, now.plus(terms.remindBefore()), now, BATCH);
        for (ConsultationSlot slot : due) {
            desk.attempt(slot, "REMIND");
            desk.tell(slot, slot.organisation().orElse(null), "reminded");
        }
        mails.post(due.stream().map(mails::reminder).toList());
        return due.size();
    }
}
