package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.text.Span;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.consultation.domain.ConsultationRule;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotAction;
import jp.telework.seminar.consultation.domain.SlotPlan;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.usecase.FindManagers;
import jp.telework.seminar.seminar.domain.Seminars;

/** The secretariat offers slots and calls them off. */
@ApplicationScoped
public class OfferSlots {

    private final ConsultationDesk desk;
    private final ConsultationSlots slots;
    private final FindManagers managers;
    private final Seminars seminars;
    private final BookerMails mails;
    private final Journal journal;
    private final Ids ids;

    OfferSlots(
            ConsultationDesk desk,
            ConsultationSlots slots,
            FindManagers managers,
            Seminars seminars,
            BookerMails mails,
            Journal journal,
            Ids ids) {
        this.desk = desk;
        this.slots = slots;
        this.managers = managers;
        this.seminars = seminars;
        this.mails = mails;
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * A new open slot.
     *
     * @throws Refusal when it is over, its adviser or seminar is unknown, or the adviser is busy
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsultationSlot offer(SlotPlan plan) {
        journal.attempt("CONSULTATION_OFFER");
        Instant now = desk.now();
        Manager adviser = journal.judge(checks -> judge(plan, now, checks)).orElseThrow();
        ConsultationSlot slot = new ConsultationSlot(ids.next(), plan, adviser.name(), adviser.subject(), now);
        slots.add(slot);
        desk.tell(slot, null, "offered");
        return slot;
    }

    private Optional<Manager> judge(SlotPlan plan, Instant now, Checks checks) {
        boolean inOrder = plan.period().inOrder();
        Instant start = plan.period().startsAt();
        checks.that(
                ConsultationRule.SLOT_IN_ORDER,
                inOrder,
                "/endsAt",
                List.of(
                        "startsAt",
                        start.toString(),
                        "endsAt",
                        plan.period().endsAt().toString()),
                start,
                plan.period().endsAt());
        checks.that(
                ConsultationRule.SLOT_AHEAD,
                now.isBefore(start),
                "/startsAt",
                List.of("startsAt", start.toString()),
                start);
        Optional<Manager> adviser = managers.find(plan.managerId()).filter(Manager::isActive);
        checks.that(
                ConsultationRule.ADVISER_KNOWN,
                adviser.isPresent(),
                "/managerId",
                List.of("managerId", plan.managerId().toString()));
        UUID seminar = plan.seminarId();
        if (seminar != null) {
            checks.that(
                    ConsultationRule.SEMINAR_KNOWN,
                    seminars.find(seminar).isPresent(),
                    "/seminarId",
                    List.of("seminarId", seminar.toString()));
        }
        checks.that(
                ConsultationRule.ADVISER_FREE,
                !inOrder || !managers.isEngaged(plan.managerId(), plan.period()),
                "/startsAt",
                List.of("startsAt", start.toString()),
                new Span(start, plan.period().endsAt()));
        return adviser;
    }

    /** 枠の中止; a booking stays visible to its booker, with the reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsultationSlot callOff(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(caller, id, ifMatch, SlotAction.CALL_OFF, (slot, checks, now) -> () -> {
            slot.callOff(reason, now);
            mails.calledOff(slot, reason);
        });
    }
}
