package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotAction;
import org.jspecify.annotations.Nullable;

/** The one way in which a slot moves, and how that is told. */
@ApplicationScoped
public class ConsultationDesk implements CaseDesk.Cases<ConsultationSlot, SlotAction> {

    static final String KIND = "consultation-slot";

    private final CaseDesk desk;
    private final ConsultationSlots slots;
    private final Journal journal;
    private final Clock clock;

    ConsultationDesk(CaseDesk desk, ConsultationSlots slots, Journal journal, Clock clock) {
        this.desk = desk;
        this.slots = slots;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Runs a command on a slot.
     *
     * @throws Refusal NOT_FOUND for another's slot, ILLEGAL_TRANSITION, STALE_VERSION, or what the checks refuse
     */
    ConsultationSlot perform(
            Caller caller, UUID id, IfMatch ifMatch, SlotAction action, CaseDesk.Work<ConsultationSlot> work) {
        AtomicReference<@Nullable CorporateNumber> booker = new AtomicReference<>();
        ConsultationSlot slot =
                desk.run(this, caller, id, ifMatch, action, "CONSULTATION_" + action, (found, checks, now) -> {
                    booker.set(found.organisation().orElse(null));
                    return work.judge(found, checks, now);
                });
        tell(
                slot,
                slot.organisation().orElse(booker.get()),
                action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return slot;
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<ConsultationSlot> find(Caller caller, UUID id, SlotAction action) {
        return slots.find(SlotReaders.of(caller), id).filter(slot -> SlotReaders.maySeek(action, caller, slot));
    }

    @Override
    public void require(ConsultationSlot slot, SlotAction action, Caller caller) {
        slot.require(action);
    }

    @Override
    public long version(ConsultationSlot slot, Caller caller) {
        return slot.version();
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
