package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.usecase.PublicEvents;
import jp.telework.seminar.consultation.domain.ConsultationSlots;

/**
 * 個別相談の日 in calendars: one event for the slots of a day, at one seminar or at none. It shows
 * the number of free slots and no booker.
 */
@ApplicationScoped
class ConsultationDays implements PublicEvents {

    /** A bound, so that no feed can grow without end. */
    private static final int MOST = 1000;

    private final ConsultationSlots slots;

    ConsultationDays(ConsultationSlots slots) {
        this.slots = slots;
    }

    @Override
    public String kind() {
        return "consultation";
    }

    @Override
    @Transactional
    public List<CalendarEvent> announced(Wish wish, Instant callOffsAfter) {
        return slots.days(wish.prefecture(), wish.from(), wish.before(), callOffsAfter, MOST).stream()
                .map(ConsultationDays::event)
                .toList();
    }

    private static CalendarEvent event(ConsultationSlots.Day day) {
        String at = day.seminarId() == null ? "" : "（" + day.seminar() + "）";
        return new CalendarEvent(
                CalendarEvent.named(
                        "consultation-day", day.date(), day.seminarId() == null ? "no seminar" : day.seminarId()),
                // Both grow only, and nothing else moves the event's time or standing.
                day.slots() - 1 + day.calledOff(),
                day.slots() == day.calledOff() ? CalendarEvent.Status.CANCELLED : CalendarEvent.Status.CONFIRMED,
                day.startsAt(),
                day.endsAt(),
                "個別相談",
                "テレワーク個別相談" + at,
                day.places(),
                "相談枠%d（うち空き%d）。予約はテレワーク普及啓発セミナーのページから。".formatted(day.slots() - day.calledOff(), day.open()),
                day.changedAt());
    }
}
