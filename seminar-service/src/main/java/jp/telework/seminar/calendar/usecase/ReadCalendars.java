package jp.telework.seminar.calendar.usecase;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.domain.CalendarLink;
import jp.telework.seminar.calendar.domain.CalendarLinks;
import org.jspecify.annotations.Nullable;

/** Reads calendars: of everything announced, and of one's own bookings behind a secret link. */
@ApplicationScoped
public class ReadCalendars {

    private static final Comparator<CalendarEvent> BY_TIME =
            Comparator.comparing(CalendarEvent::startsAt).thenComparing(CalendarEvent::uid);

    private final List<PublicEvents> sources;
    private final List<OwnBookings> bookings;
    private final CalendarLinks links;
    private final Clock clock;

    ReadCalendars(@All List<PublicEvents> sources, @All List<OwnBookings> bookings, CalendarLinks links, Clock clock) {
        this.sources = sources;
        this.bookings = bookings;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Announced events by time.
     *
     * @param kind one kind of events, null for all
     * @throws Refusal INVALID_PARAMETER for a kind that there is not
     */
    @Transactional
    public List<CalendarEvent> announced(@Nullable String kind, PublicEvents.Wish wish) {
        List<PublicEvents> asked = sources.stream()
                .filter(source -> kind == null || source.kind().equals(kind))
                .toList();
        if (asked.isEmpty()) {
            throw Refusal.ofParameter("kind");
        }
        Instant forgotten = forgotten();
        return asked.stream()
                .flatMap(source -> source.announced(wish, forgotten).stream())
                .sorted(BY_TIME)
                .toList();
    }

    /**
     * The bookings behind a link.
     *
     * @throws Refusal NOT_FOUND for a token that is not ours or was revoked
     */
    @Transactional
    public List<CalendarEvent> behind(String token) {
        CalendarLink link =
                links.active(CalendarTokens.hash(token)).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        Instant forgotten = forgotten();
        return bookings.stream()
                .flatMap(source -> source.of(link.owner()).stream())
                .filter(event -> event.shownSince(forgotten))
                .sorted(BY_TIME)
                .toList();
    }

    private Instant forgotten() {
        return clock.instant().minus(PublicEvents.CALL_OFFS_STAY);
    }
}
