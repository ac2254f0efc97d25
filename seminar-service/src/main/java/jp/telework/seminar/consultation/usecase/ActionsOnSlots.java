package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.consultation.domain.ConsultationError;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotAction;
import jp.telework.seminar.consultation.domain.SlotStatus;

/** What can be done with a consultation slot. */
@ApplicationScoped
class ActionsOnSlots implements CaseActions {

    private final FindSlots find;
    private final ConsultationSlots slots;
    private final ConsultationDesk desk;

    ActionsOnSlots(FindSlots find, ConsultationSlots slots, ConsultationDesk desk) {
        this.find = find;
        this.slots = slots;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return ConsultationDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        ConsultationSlot slot = find.get(Optional.of(caller), id);
        return Arrays.stream(SlotAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, slot, caller)))
                .toList();
    }

    private List<Violation> against(SlotAction action, ConsultationSlot slot, Caller caller) {
        if (!SlotReaders.maySeek(action, caller, slot)) {
            return List.of(Violation.of("", CommonError.NOT_FOUND));
        }
        List<Violation> byState = Possibility.inState(slot.status(), action, SlotStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        if (action == SlotAction.KEEP_NOTES && slot.erasedAt() != null) {
            return List.of(Violation.of("", ConsultationError.CONSULTATION_ERASED));
        }
        return Possibility.judged(checks -> judge(action, slot, caller, checks));
    }

    private void judge(SlotAction action, ConsultationSlot slot, Caller caller, Checks checks) {
        switch (action) {
            case BOOK -> {
                BookSlot.ahead(slot, desk.now(), checks);
                caller.organisationNumber().ifPresent(booker -> BookSlot.bookerFree(slots, booker, slot, checks));
            }
            case CANCEL_BOOKING -> BookSlot.ahead(slot, desk.now(), checks);
            case HOLD -> HoldConsultation.begun(slot, desk.now(), checks);
            case FOLLOW_UP -> HoldConsultation.followUpOpen(slot, checks);
            case CALL_OFF, KEEP_NOTES -> {}
        }
    }
}
