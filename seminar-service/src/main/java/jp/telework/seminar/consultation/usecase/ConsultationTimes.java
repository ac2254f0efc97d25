package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.usecase.OwnBookings;
import jp.telework.seminar.consultation.domain.Booking;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.ConsultationSlots.BookedTime;

/** Consultations in the calendars of those who booked them and of their advisers, each in one statement. */
@ApplicationScoped
class ConsultationTimes implements OwnBookings {

    /** The latest; a bound, so that no calendar can grow without end. */
    private static final int MOST = 500;

    private static final String CATEGORY = "個別相談";

    private final ConsultationSlots slots;

    ConsultationTimes(ConsultationSlots slots) {
        this.slots = slots;
    }

    @Override
    public List<CalendarEvent> of(CalendarOwner owner) {
        Stream<CalendarEvent> events =
                switch (owner.kind()) {
                    case ORGANISATION ->
                        slots.booked(new CorporateNumber(owner.key()), MOST).stream()
                                .map(time -> booked(owner, time));
                    case MANAGER -> slots.ofAdviser(owner.key(), MOST).stream().map(ConsultationTimes::advised);
                    case REGISTRATION -> Stream.empty();
                };
        return events.toList();
    }

    /** A slot may have several bookers one after the other; each has an event of their own. */
    private static CalendarEvent booked(CalendarOwner owner, BookedTime time) {
        return new CalendarEvent(
                CalendarEvent.named("own", owner.key(), time.slotId()),
                time.sequence(),
                time.takesPlace() ? CalendarEvent.Status.CONFIRMED : CalendarEvent.Status.CANCELLED,
                time.period().startsAt(),
                time.period().endsAt(),
                CATEGORY,
                "テレワーク個別相談",
                where(time.method(), time.place()),
                "相談員：" + time.adviser(),
                time.changedAt());
    }

    private static CalendarEvent advised(ConsultationSlot slot) {
        Period period = slot.plan().period();
        return new CalendarEvent(
                slot.id(),
                Math.toIntExact(slot.version()),
                standing(slot),
                period.startsAt(),
                period.endsAt(),
                CATEGORY,
                slot.booking().isEmpty() ? "テレワーク個別相談（予約なし）" : "テレワーク個別相談",
                where(slot.plan().method(), slot.plan().place()),
                slot.booking().map(Booking::organisationName).map("団体："::concat).orElse(""),
                slot.updatedAt());
    }

    private static CalendarEvent.Status standing(ConsultationSlot slot) {
        return switch (slot.status()) {
            case OPEN -> CalendarEvent.Status.TENTATIVE;
            case BOOKED, HELD -> CalendarEvent.Status.CONFIRMED;
            case CANCELLED -> CalendarEvent.Status.CANCELLED;
        };
    }

    private static String where(AdviceMethod method, String place) {
        return switch (method) {
            case ON_SITE -> place;
            case ONLINE -> "オンライン " + place;
            case TELEPHONE -> "電話 " + place;
        };
    }
}
