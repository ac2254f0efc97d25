package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotAction;
import org.jspecify.annotations.Nullable;

/** The one way in which a slot moves: opened for its caller, state before version, judged, changed, journalled. */
@ApplicationScoped
public class ConsultationDesk {

    static final String KIND = "consultation-slot";

    private final ConsultationSlots slots;
    private final Journal journal;
    private final Clock clock;

    ConsultationDesk(ConsultationSlots slots, Journal journal, Clock clock) {
        this.slots = slots;
        this.journal = journal;
        this.clock = clock;
    }

    /** Judges a command by the checks; what it answers is done when all of them are kept. */
    interface Work {
        Runnable judge(ConsultationSlot slot, Checks checks, Instant now);
    }

    /**
     * Runs a command on a slot.
     *
     * @throws Refusal NOT_FOUND for another's slot, ILLEGAL_TRANSITION, STALE_VERSION, or what the checks refuse
     */
    ConsultationSlot perform(Caller caller, UUID id, IfMatch ifMatch, SlotAction action, Work work) {
        journal.attempt(caseOf(id), "CONSULTATION_" + action);
        ConsultationSlot slot = slots.find(SlotReaders.of(caller), id)
                .filter(found -> SlotReaders.maySeek(action, caller, found))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        slot.require(action);
        ifMatch.check(slot.version());
        Instant now = now();
        CorporateNumber booker = slot.organisation().orElse(null);
        journal.judge(checks -> work.judge(slot, checks, now)).run();
        tell(
                slot,
                slot.organisation().orElse(booker),
                action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return slot;
    }

    void tell(ConsultationSlot slot, @Nullable CorporateNumber organisation, String what) {
        journal.changed(
                caseOf(slot.id()),
                "jp.telework.seminar.consultation-slot." + what + ".v1",
                organisation,
                SlotSnapshot.of(slot));
    }

    /** A change that the clock asks for. */
    void attempt(ConsultationSlot slot, String attempted) {
        journal.attempt(caseOf(slot.id()), attempted);
    }

    Instant now() {
        return clock.instant();
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }
}
