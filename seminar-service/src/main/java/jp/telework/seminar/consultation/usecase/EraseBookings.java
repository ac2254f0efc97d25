package jp.telework.seminar.consultation.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import org.jboss.logging.Logger;

/**
 * 個人情報の消去: who came, what was asked, answered and noted goes when its time is over; which organisation, on which
 * fields and what kind of follow-up stay.
 */
@ApplicationScoped
public class EraseBookings {

    private static final Logger LOG = Logger.getLogger(EraseBookings.class);
    private static final int BATCH = 200;

    private final ConsultationSlots slots;
    private final ConsultationDesk desk;
    private final ConsultationTerms terms;
    private final UnattendedCommands unattended;

    EraseBookings(
            ConsultationSlots slots, ConsultationDesk desk, ConsultationTerms terms, UnattendedCommands unattended) {
        this.slots = slots;
        this.desk = desk;
        this.terms = terms;
        this.unattended = unattended;
    }

    /** Erases whatever is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.consultation.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = "erase-bookings",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        int erased = unattended.drain(BATCH, this::erase);
        if (erased > 0) {
            LOG.infof("erased the personal data of %d consultations", erased);
        }
    }

    private int erase() {
        Instant now = desk.now();
        List<ConsultationSlot> due =
                slots.toErase(now.atZone(ZoneOffset.UTC).minus(terms.kept()).toInstant(), BATCH);
        for (ConsultationSlot slot : due) {
            desk.attempt(slot, "ERASE_PERSONAL_DATA");
            slot.erase(now);
            desk.tell(slot, slot.organisation().orElse(null), "erased");
        }
        return due.size();
    }
}
