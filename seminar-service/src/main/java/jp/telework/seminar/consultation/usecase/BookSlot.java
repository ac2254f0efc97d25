package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.consultation.domain.Booking;
import jp.telework.seminar.consultation.domain.ConsultationRule;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotAction;
import jp.telework.seminar.mail.domain.MailKind;

/** An organisation books a slot, or gives it back. */
@ApplicationScoped
public class BookSlot {

    private final ConsultationDesk desk;
    private final ConsultationSlots slots;
    private final BookerMails mails;

    BookSlot(ConsultationDesk desk, ConsultationSlots slots, BookerMails mails) {
        this.desk = desk;
        this.slots = slots;
        this.mails = mails;
    }

    /** Makes a booking of what was sent, at the moment of the command. */
    public interface Wish {
        Booking at(Instant now);
    }

    /**
     * 予約.
     *
     * @throws Refusal SLOT_BEGUN, FIELD_NOT_OFFERED, BOOKER_DOUBLE_BOOKED; ILLEGAL_TRANSITION when a rival was faster
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsultationSlot book(Caller caller, UUID id, IfMatch ifMatch, Wish wish) {
        CorporateNumber organisation = caller.requireOrganisation();
        return desk.perform(caller, id, ifMatch, SlotAction.BOOK, (slot, checks, now) -> {
            Booking booking = wish.at(now);
            ahead(slot, now, checks);
            checks.that(
                    ConsultationRule.FIELDS_OFFERED,
                    new HashSet<>(slot.plan().fields()).containsAll(booking.fields()),
                    "/fields",
                    List.of(
                            "offered",
                            slot.plan().fields().toString(),
                            "wanted",
                            booking.fields().toString()));
            bookerFree(slots, organisation, slot, checks);
            return () -> {
                slot.book(organisation, booking, now);
                mails.post(MailKind.CONSULTATION_BOOKED, slot);
            };
        });
    }

    /** 予約の取消し: the slot is free again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsultationSlot cancel(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.perform(caller, id, ifMatch, SlotAction.CANCEL_BOOKING, (slot, checks, now) -> {
            ahead(slot, now, checks);
            return () -> {
                mails.post(MailKind.CONSULTATION_CANCELLED, slot);
                slots.givenBack(slot, slot.organisation().orElseThrow(), now);
                slot.cancelBooking(now);
            };
        });
    }

    static void bookerFree(
            ConsultationSlots slots, CorporateNumber organisation, ConsultationSlot slot, Checks checks) {
        checks.that(
                ConsultationRule.BOOKER_FREE,
                !slots.isBookerBusy(organisation, slot.plan().period()),
                "",
                List.of("organisation", organisation.value()));
    }

    static void ahead(ConsultationSlot slot, Instant now, Checks checks) {
        Instant start = slot.plan().period().startsAt();
        checks.that(
                ConsultationRule.STILL_AHEAD, now.isBefore(start), "", List.of("startsAt", start.toString()), start);
    }
}
