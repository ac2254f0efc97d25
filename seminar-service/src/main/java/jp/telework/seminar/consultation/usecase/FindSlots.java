package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;

/** Reads slots: the public reads the open ones, signed-in callers also their own. */
@ApplicationScoped
public class FindSlots {

    private final ConsultationSlots slots;

    FindSlots(ConsultationSlots slots) {
        this.slots = slots;
    }

    /** Slots for a caller, or for the public. */
    @Transactional
    public Page<ConsultationSlot> list(Optional<Caller> caller, ConsultationSlots.Filter filter, PageRequest page) {
        return Page.of(slots.list(reader(caller), filter, page.afterId(), page.rows()), page, slot -> slot.id()
                .toString());
    }

    /**
     * One slot.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    @Transactional
    public ConsultationSlot get(Optional<Caller> caller, UUID id) {
        return slots.find(reader(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    private static ConsultationSlots.Reader reader(Optional<Caller> caller) {
        return caller.map(SlotReaders::of).orElse(ConsultationSlots.Reader.PUBLIC);
    }

    /** What of a slot is shown to whom. */
    public enum Sight {
        /** What is offered. */
        OFFER,
        /** The booking and what followed. */
        BOOKING,
        /** The adviser's notes as well. */
        NOTES
    }

    /** What the caller sees of a slot. */
    public static Sight sight(Optional<Caller> caller, ConsultationSlot slot) {
        if (caller.isEmpty()) {
            return Sight.OFFER;
        }
        Caller who = caller.get();
        if (slot.isOf(who.subject()) && who.is(Role.MANAGER)) {
            return Sight.NOTES;
        }
        boolean own = who.is(Role.APPLICANT)
                && slot.organisation().isPresent()
                && slot.organisation().equals(who.organisationNumber());
        return own || SlotReaders.isOffice(who) ? Sight.BOOKING : Sight.OFFER;
    }

    /** Whether the caller belongs to the office, whose history includes refused attempts. */
    public static boolean isOffice(Caller caller) {
        return SlotReaders.isOffice(caller);
    }
}
