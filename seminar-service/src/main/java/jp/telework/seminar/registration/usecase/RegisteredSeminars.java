package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.usecase.OwnBookings;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.Seminars;
import jp.telework.seminar.seminar.usecase.SeminarEvents;

/** Registrations in the calendar of those who registered: two statements, however many. */
@ApplicationScoped
class RegisteredSeminars implements OwnBookings {

    /** The latest; a bound, so that no calendar can grow without end. */
    private static final int MOST = 500;

    private final Registrations registrations;
    private final Seminars seminars;

    RegisteredSeminars(Registrations registrations, Seminars seminars) {
        this.registrations = registrations;
        this.seminars = seminars;
    }

    @Override
    public List<CalendarEvent> of(CalendarOwner owner) {
        List<Registration> own =
                switch (owner.kind()) {
                    case ORGANISATION ->
                        registrations.list(
                                new Registrations.Filter(null, null, new CorporateNumber(owner.key())), null, MOST);
                    case MANAGER -> List.of();
                    case REGISTRATION ->
                        registrations.find(Ids.parse(owner.key())).stream().toList();
                };
        Map<UUID, Seminar> known = seminars
                .all(own.stream().map(Registration::seminarId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Seminar::id, Function.identity()));
        return own.stream()
                .map(registration -> event(registration, Objects.requireNonNull(known.get(registration.seminarId()))))
                .toList();
    }

    /** Both the seminar and the registration change, each with a number that only grows; so does their sum. */
    private static CalendarEvent event(Registration registration, Seminar seminar) {
        CalendarEvent event = SeminarEvents.of(seminar);
        String url = seminar.plan().webinarUrl();
        CalendarEvent own = event.under(
                registration.id(),
                event.sequence() + Math.toIntExact(registration.version()),
                status(registration.status(), event.status()),
                latest(event.updatedAt(), registration));
        return url != null && registration.status() == RegistrationStatus.CONFIRMED ? own.saying("参加用URL：" + url) : own;
    }

    private static CalendarEvent.Status status(RegistrationStatus registration, CalendarEvent.Status seminar) {
        if (seminar == CalendarEvent.Status.CANCELLED) {
            return seminar;
        }
        return switch (registration) {
            case CONFIRMED -> CalendarEvent.Status.CONFIRMED;
            case UNCONFIRMED, WAITING, OFFERED -> CalendarEvent.Status.TENTATIVE;
            case CANCELLED, EXPIRED -> CalendarEvent.Status.CANCELLED;
        };
    }

    private static Instant latest(Instant seminar, Registration registration) {
        Instant own = registration.endedAt() == null ? registration.receivedAt() : registration.endedAt();
        return own.isAfter(seminar) ? own : seminar;
    }
}
