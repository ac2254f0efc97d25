package jp.telework.seminar.consultation.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;

/**
 * 個人情報の消去: who came, what was asked, answered and noted goes when its time is over; which organisation, on which
 * fields and what kind of follow-up stay.
 */
@ApplicationScoped
public class EraseBookings implements Retained {

    private static final String JOB = "erase-bookings";

    private final ConsultationSlots slots;
    private final ConsultationDesk desk;
    private final ConsultationTerms terms;
    private final RunRetention retention;

    EraseBookings(ConsultationSlots slots, ConsultationDesk desk, ConsultationTerms terms, RunRetention retention) {
        this.slots = slots;
        this.desk = desk;
        this.terms = terms;
        this.retention = retention;
    }

    /** Erases due bookings; replicas share the work. */
    @Scheduled(
            cron = "{telework.consultation.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "CONSULTATIONS",
                new Words("個別相談の相談者・相談内容・記録", "who came to a consultation, what was asked and noted"),
                new Words("相談の終了（対応が残る間は残す）", "end of the consultation, not while a follow-up is open"),
                terms.kept(),
                new Words("団体、分野、対応の種類", "organisation, fields and the kind of follow-up"),
                new Words("セミナー運営要領（個人情報の取扱い）", "seminar operating guide: personal data"),
                JOB,
                "consultation-slot");
    }

    @Override
    public long due(Instant now, int most) {
        return slots.dueToErase(RetentionRule.before(now, terms.kept()), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<ConsultationSlot> due = slots.toErase(RetentionRule.before(now, terms.kept()), rows);
        for (ConsultationSlot slot : due) {
            desk.attempt(slot, "ERASE_PERSONAL_DATA");
            slot.erase(now);
            desk.tell(slot, slot.organisation().orElse(null), "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return slots.exists(caseId);
    }
}
