package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/**
 * All that the office says about a seminar.
 *
 * @param place null for a seminar that is online only
 * @param venue null for past seminars, of which only the municipality is known, and online
 * @param webinarUrl where those who registered take part online; never shown to the public
 * @param capacity seats; null until decided, and for past seminars
 */
@Embeddable
public record SeminarPlan(
        @Embedded Texts texts,
        @Embedded Hosts hosts,
        @Embedded Period period,

        @Column(name = "webinar_status") @Enumerated(EnumType.STRING)
        WebinarStatus webinarStatus,

        @Embedded @Nullable Place place,
        @Embedded @Nullable Venue venue,
        @Column(name = "webinar_url") @Nullable String webinarUrl,
        @Nullable Integer capacity,

        @Column(name = "fee_status") @Enumerated(EnumType.STRING) @Nullable
        FeeStatus feeStatus,

        @Embedded @Nullable RegistrationPeriod registration,
        @Embedded @Nullable Contact contact,
        @Column(columnDefinition = "jsonb") Programme programme) {

    /** What is wrong with the plan itself; the seminar's state is not checked here. */
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (webinarStatus == WebinarStatus.ONLINE) {
            if (venue != null || place != null) {
                found.add(Violation.under(SeminarClause.PLANNING, "/venueFacility", SeminarError.VENUE_NOT_EXPECTED));
            }
        } else if (venue == null) {
            found.add(Violation.under(SeminarClause.PLANNING, "/venueFacility", SeminarError.VENUE_NEEDED));
        }
        registrationViolations(found);
        for (int i = 0; i < programme.items().size(); i++) {
            itemViolations(i, found);
        }
        speakersTwice(found);
        return found;
    }

    private void registrationViolations(List<Violation> found) {
        if (registration == null) {
            return;
        }
        if (!registration.opensAt().isBefore(registration.closesAt())) {
            found.add(Violation.of("/registrationClosesAt", SeminarError.ENDS_BEFORE_START));
        } else if (registration.closesAt().isAfter(period.endsAt())) {
            found.add(Violation.under(
                    SeminarClause.PLANNING, "/registrationClosesAt", SeminarError.REGISTRATION_AFTER_END));
        }
    }

    private void itemViolations(int index, List<Violation> found) {
        ProgrammeItem item = programme.items().get(index);
        LocalTime start = item.startTime();
        LocalTime end = item.endTime();
        if (start == null || end == null) {
            return;
        }
        String at = "/programme/" + index;
        if (!start.isBefore(end)) {
            found.add(Violation.of(at + "/endTime", SeminarError.ENDS_BEFORE_START));
        } else if (start.isBefore(period.startTime()) || end.isAfter(period.endTime())) {
            found.add(Violation.under(
                    SeminarClause.PLANNING, at, SeminarError.OUTSIDE_SEMINAR, period.startTime(), period.endTime()));
        }
    }

    private void speakersTwice(List<Violation> found) {
        List<Booking> speakers = speakerBookings();
        for (int i = 0; i < speakers.size(); i++) {
            for (int j = 0; j < i; j++) {
                Booking one = speakers.get(j);
                Booking other = speakers.get(i);
                if (one.resource().equals(other.resource())
                        && one.startsAt().isBefore(other.endsAt())
                        && other.startsAt().isBefore(one.endsAt())) {
                    found.add(Violation.under(
                            SeminarClause.PLANNING, other.pointer(), SeminarError.SPEAKER_TWICE, other.label()));
                    break;
                }
            }
        }
    }

    /** The rooms and speakers that the seminar takes. */
    public List<Booking> bookings() {
        List<Booking> wanted = new ArrayList<>();
        if (venue != null && place != null) {
            wanted.add(new Booking(
                    Booking.Kind.ROOM,
                    Booking.key(place.localGovernmentCode().value(), venue.name(), venue.room()),
                    venue.name() + " " + venue.room(),
                    "/venueFacility/room",
                    period.startsAt(),
                    period.endsAt()));
        }
        wanted.addAll(speakerBookings());
        return wanted;
    }

    private List<Booking> speakerBookings() {
        List<Booking> wanted = new ArrayList<>();
        for (int i = 0; i < programme.items().size(); i++) {
            ProgrammeItem item = programme.items().get(i);
            for (int j = 0; j < item.speakers().size(); j++) {
                Speaker speaker = item.speakers().get(j);
                wanted.add(new Booking(
                        Booking.Kind.SPEAKER,
                        speaker.key(),
                        speaker.name(),
                        "/programme/" + i + "/speakers/" + j + "/name",
                        at(item.startTime(), period.startsAt()),
                        at(item.endTime(), period.endsAt())));
            }
        }
        return wanted;
    }

    private Instant at(@Nullable LocalTime time, Instant otherwise) {
        return time == null
                ? otherwise
                : period.dateOfStart().atTime(time).atZone(Japan.ZONE).toInstant();
    }

    /** Whether date, place or way of taking part differ, so that registrants must be told. */
    boolean movesFrom(SeminarPlan before) {
        return !period.equals(before.period)
                || !Objects.equals(place, before.place)
                || !Objects.equals(venue, before.venue)
                || webinarStatus != before.webinarStatus;
    }

    /** The same seminar at another time and place; its programme moves along. */
    public SeminarPlan moved(
            Period newPeriod,
            WebinarStatus newWebinarStatus,
            @Nullable Place newPlace,
            @Nullable Venue newVenue,
            @Nullable RegistrationPeriod newRegistration) {
        long minutes =
                Duration.between(period.startTime(), newPeriod.startTime()).toMinutes();
        return new SeminarPlan(
                texts,
                hosts,
                newPeriod,
                newWebinarStatus,
                newPlace,
                newVenue,
                webinarUrl,
                capacity,
                feeStatus,
                newRegistration,
                contact,
                programme.movedBy(minutes));
    }

    /** The speaker of the programme with this name and affiliation. */
    public Optional<Speaker> speaker(String name, @Nullable String affiliation) {
        String key = Speaker.key(name, affiliation);
        return programme.items().stream()
                .flatMap(item -> item.speakers().stream())
                .filter(speaker -> speaker.key().equals(key))
                .findFirst();
    }

    /** The plan that names only the speakers with these keys; the others are to be announced. */
    public SeminarPlan naming(Set<String> agreed) {
        return with(programme.naming(agreed), webinarUrl);
    }

    /** The plan as others than those who registered may see it. */
    public SeminarPlan withoutUrl() {
        return with(programme, null);
    }

    private SeminarPlan with(Programme newProgramme, @Nullable String newUrl) {
        return new SeminarPlan(
                texts,
                hosts,
                period,
                webinarStatus,
                place,
                venue,
                newUrl,
                capacity,
                feeStatus,
                registration,
                contact,
                newProgramme);
    }

    /** The plan of a copy on another day: times of day stay, registration moves by as many days. */
    public SeminarPlan copiedTo(LocalDate day) {
        Duration shift = Duration.ofDays(day.toEpochDay() - period.dateOfStart().toEpochDay());
        RegistrationPeriod shifted = registration == null
                ? null
                : new RegistrationPeriod(
                        registration.opensAt().plus(shift),
                        registration.closesAt().plus(shift));
        Period copied =
                new Period(period.startsAt().plus(shift), period.endsAt().plus(shift));
        return moved(copied, webinarStatus, place, venue, shifted);
    }
}
