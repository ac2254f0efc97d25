package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.consultation.domain.ConsultationRule;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.FollowUp;
import jp.telework.seminar.consultation.domain.SlotAction;

/** The adviser keeps notes, records what came of a consultation, and completes what was to follow. */
@ApplicationScoped
public class HoldConsultation {

    private final ConsultationDesk desk;

    HoldConsultation(ConsultationDesk desk) {
        this.desk = desk;
    }

    /** 覚え書き: only the adviser reads them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsultationSlot keepNotes(Caller caller, UUID id, IfMatch ifMatch, String notes) {
        return desk.perform(
                caller, id, ifMatch, SlotAction.KEEP_NOTES, (slot, checks, now) -> () -> slot.keepNotes(notes, now));
    }

    /**
     * 実施の記録.
     *
     * @throws Refusal CONSULTATION_NOT_BEGUN before its time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsultationSlot record(Caller caller, UUID id, IfMatch ifMatch, FollowUp outcome) {
        return desk.perform(caller, id, ifMatch, SlotAction.HOLD, (slot, checks, now) -> {
            begun(slot, now, checks);
            return () -> slot.hold(outcome, now);
        });
    }

    /**
     * 対応の完了.
     *
     * @throws Refusal FOLLOW_UP_SETTLED when nothing is left to be done
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsultationSlot completeFollowUp(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.perform(caller, id, ifMatch, SlotAction.FOLLOW_UP, (slot, checks, now) -> {
            followUpOpen(slot, checks);
            return () -> slot.completeFollowUp(now);
        });
    }

    static void begun(ConsultationSlot slot, Instant now, Checks checks) {
        Instant start = slot.plan().period().startsAt();
        checks.that(ConsultationRule.BEGUN, !now.isBefore(start), "", List.of("startsAt", start.toString()), start);
    }

    static void followUpOpen(ConsultationSlot slot, Checks checks) {
        checks.that(
                ConsultationRule.FOLLOW_UP_OPEN,
                slot.followUp().filter(FollowUp::open).isPresent(),
                "",
                List.of());
    }
}
