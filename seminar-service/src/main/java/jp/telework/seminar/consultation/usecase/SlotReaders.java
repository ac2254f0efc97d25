package jp.telework.seminar.consultation.usecase;

import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotAction;

/** Which callers see a slot and act on it. */
final class SlotReaders {

    private SlotReaders() {}

    static ConsultationSlots.Reader of(Caller caller) {
        if (isOffice(caller)) {
            return ConsultationSlots.Reader.OFFICE;
        }
        return new ConsultationSlots.Reader(
                false,
                caller.is(Role.APPLICANT) ? caller.organisation() : null,
                caller.is(Role.MANAGER) ? caller.subject() : null);
    }

    static boolean isOffice(Caller caller) {
        return caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
    }

    /** All callers see an open slot, but only its adviser works on it, and only its booker gives it back. */
    static boolean maySeek(SlotAction action, Caller caller, ConsultationSlot slot) {
        return switch (action) {
            case BOOK, CALL_OFF -> true;
            case CANCEL_BOOKING -> slot.organisation().equals(caller.organisationNumber());
            case KEEP_NOTES, HOLD, FOLLOW_UP -> slot.isOf(caller.subject());
        };
    }
}
