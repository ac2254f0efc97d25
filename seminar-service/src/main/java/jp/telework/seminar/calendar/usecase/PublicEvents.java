package jp.telework.seminar.calendar.usecase;

import java.time.Instant;
import java.util.List;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import org.jspecify.annotations.Nullable;

/** The announced events of one feature: seminars, courses. Each in one statement. */
public interface PublicEvents {

    /** What kind of events, for the filter: {@code seminar}, {@code course}. */
    String kind();

    /**
     * Announced events; those called off stay for a while.
     *
     * @param prefecture full name
     * @param from starting at this moment or later
     * @param before starting earlier than this moment
     */
    record Wish(
            @Nullable String prefecture,
            @Nullable Instant from,
            @Nullable Instant before) {}

    List<CalendarEvent> announced(Wish wish);
}
