package jp.telework.seminar.calendar.usecase;

import java.util.List;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.domain.CalendarOwner;

/** What an owner has booked in one feature: seats at seminars and courses, consultations, visits. Each in a fixed number of statements. */
public interface OwnBookings {

    /** An owner's bookings, those that ended in a cancellation included. */
    List<CalendarEvent> of(CalendarOwner owner);
}
