package jp.telework.seminar.calendar.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import org.jspecify.annotations.Nullable;

/** The announced events of one feature: seminars, courses, consultation days. Each in one statement. */
public interface PublicEvents {

    /** What was called off stays for a while after its day, so that programs that ask rarely learn of it. */
    Duration CALL_OFFS_STAY = Duration.ofDays(30);

    /** What kind of events, for the filter: {@code seminar}, {@code course}, {@code consultation}. */
    String kind();

    /**
     * Which events are wanted; null leaves a filter out.
     *
     * @param prefecture full name; events that take place in none of them, such as those online, are left out
     * @param from starting at this moment or later
     * @param before starting earlier than this moment
     */
    record Wish(
            @Nullable String prefecture,
            @Nullable Instant from,
            @Nullable Instant before) {}

    /**
     * The announced ones.
     *
     * @param callOffsAfter of those called off only what would have ended later
     */
    List<CalendarEvent> announced(Wish wish, Instant callOffsAfter);
}
