package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.usecase.PublicEvents;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import jp.telework.seminar.seminar.domain.Seminars;

/** Seminars in calendars. */
@ApplicationScoped
public class SeminarEvents implements PublicEvents {

    private final ListSeminars listSeminars;

    SeminarEvents(ListSeminars listSeminars) {
        this.listSeminars = listSeminars;
    }

    @Override
    public String kind() {
        return "seminar";
    }

    @Override
    @Transactional
    public List<CalendarEvent> announced(Wish wish, Instant callOffsAfter) {
        Seminars.Filter filter =
                new Seminars.Filter(false, null, null, wish.prefecture(), wish.from(), wish.before(), null);
        return listSeminars.forCalendar(filter, callOffsAfter).stream()
                .map(SeminarEvents::of)
                .toList();
    }

    /** A seminar as calendar programs take it over. */
    public static CalendarEvent of(Seminar seminar) {
        Period period = seminar.plan().period();
        boolean calledOff = seminar.status() == SeminarStatus.CANCELLED;
        return new CalendarEvent(
                seminar.id(),
                seminar.calendarSequence(),
                calledOff ? CalendarEvent.Status.CANCELLED : CalendarEvent.Status.CONFIRMED,
                period.startsAt(),
                period.endsAt(),
                "セミナー",
                JapaneseText.summary(seminar),
                JapaneseText.where(seminar.plan()),
                JapaneseText.description(seminar),
                seminar.updatedAt());
    }
}
