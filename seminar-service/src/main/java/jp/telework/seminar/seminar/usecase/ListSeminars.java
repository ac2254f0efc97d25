package jp.telework.seminar.seminar.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.paging.CursorKey;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.calendar.usecase.PublicEvents;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Seminars;

/** Lists seminars by time: the public sees announced ones, the office and auditors also drafts. */
@ApplicationScoped
public class ListSeminars {

    /** A century of ten a year; a bound, so that no feed can grow without end. */
    private static final int LONGEST_CALENDAR = 1000;

    private final Seminars seminars;
    private final Registrants registrants;
    private final SpeakerNames speakers;
    private final Clock clock;

    ListSeminars(Seminars seminars, Registrants registrants, SpeakerNames speakers, Clock clock) {
        this.speakers = speakers;
        this.seminars = seminars;
        this.registrants = registrants;
        this.clock = clock;
    }

    /** A page of seminars with their seats: two statements for the office, three for others, however long. */
    @Transactional
    public Page<SeatedSeminar> page(Optional<Caller> caller, Seminars.Filter filter, PageRequest request) {
        Page<Seminar> page = Page.of(
                seminars.list(
                        filter.seen(ReadSeminar.seesDrafts(caller)),
                        request.after(key -> new Seminars.Position(key.second(), key.id())),
                        request.rows()),
                request,
                seminar -> CursorKey.of(seminar.position().startsAt().getEpochSecond(), seminar.id()));
        List<UUID> ids = page.items().stream().map(Seminar::id).toList();
        Map<UUID, Registrants.Seats> seats = registrants.seats(ids);
        boolean office = ReadSeminar.seesDrafts(caller);
        Map<UUID, Set<String>> agreed = office ? Map.of() : speakers.agreed(ids);
        return page.map(seminar -> new SeatedSeminar(
                seminar,
                seats.getOrDefault(seminar.id(), Registrants.Seats.NONE),
                office ? seminar.plan() : seminar.plan().naming(agreed.getOrDefault(seminar.id(), Set.of()))));
    }

    /**
     * All announced ones in one piece, because calendar programs know no pages. What was called off stays for a while,
     * so that programs that ask rarely learn of it.
     */
    @Transactional
    public List<Seminar> forCalendar(Seminars.Filter filter) {
        return forCalendar(filter, clock.instant().minus(PublicEvents.CALL_OFFS_STAY));
    }

    List<Seminar> forCalendar(Seminars.Filter filter, Instant callOffsAfter) {
        return seminars.latest(filter.seen(false).withoutCallOffsBefore(callOffsAfter), LONGEST_CALENDAR);
    }
}
