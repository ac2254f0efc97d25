package jp.telework.seminar.seminar.api;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.PostalCode;
import jp.telework.kernel.value.Readers;
import jp.telework.seminar.seminar.domain.CancellationReason;
import jp.telework.seminar.seminar.domain.Contact;
import jp.telework.seminar.seminar.domain.FeeStatus;
import jp.telework.seminar.seminar.domain.Hosts;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.Place;
import jp.telework.seminar.seminar.domain.Programme;
import jp.telework.seminar.seminar.domain.RegistrationPeriod;
import jp.telework.seminar.seminar.domain.SeminarError;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.Texts;
import jp.telework.seminar.seminar.domain.Venue;
import jp.telework.seminar.seminar.domain.WebinarStatus;
import jp.telework.seminar.seminar.usecase.CopySeminar;
import jp.telework.seminar.seminar.usecase.RescheduleSeminar;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of commands on seminars; refuses each with all that is wrong. */
final class SeminarReader {

    private static final int NAME = 100;
    private static final int LONG = 2000;
    private static final int MOST_SEATS = 10_000;
    private static final int LONGEST_URL = 500;

    private final Violations violations = new Violations();

    /** What stands in for values that were refused; nothing of it is used, because the refusal comes first. */
    private static final String ABSENT = "";

    /** A body that was sent. */
    static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return body;
    }

    static SeminarPlan plan(SeminarRequest body) {
        return new SeminarReader().read(body);
    }

    static RescheduleSeminar.Move move(ReschedulingRequest body) {
        return new SeminarReader().read(body);
    }

    private SeminarPlan read(SeminarRequest body) {
        Texts texts = new Texts(
                needed("/eventName", body.eventName(), NAME),
                text("/eventNameEn", body.eventNameEn(), 2 * NAME),
                needed("/subTitle", body.subTitle(), NAME),
                text("/subTitleEn", body.subTitleEn(), 2 * NAME),
                needed("/description", body.description(), LONG),
                text("/descriptionEn", body.descriptionEn(), 2 * LONG),
                needed("/targetPerson", body.targetPerson(), NAME),
                text("/targetPersonEn", body.targetPersonEn(), 2 * NAME));
        Hosts hosts = new Hosts(
                needed("/organizer", body.organizer(), NAME),
                text("/organizerEn", body.organizerEn(), 2 * NAME),
                text("/coorganizer", body.coorganizer(), NAME),
                text("/coorganizerEn", body.coorganizerEn(), 2 * NAME));
        Period period = period(body.dateOfStart(), body.startTime(), body.endTime());
        WebinarStatus webinarStatus = webinarStatus(body.webinarStatus());
        Place place = place(body.locationAddress(), period);
        Venue venue = venue(body.venueFacility());
        String url = violations.read("/webinarUrl", body.webinarUrl(), SeminarReader::https);
        Integer capacity = violations.read("/capacity", body.capacity(), Readers.between(1, MOST_SEATS));
        FeeStatus fee = violations.read("/feeStatus", body.feeStatus(), Readers.oneOf(FeeStatus.class));
        RegistrationPeriod registration = registration(body.registrationOpensAt(), body.registrationClosesAt());
        Contact contact = contact(body.contactPointInformation());
        Programme programme = new ProgrammeReader(violations).read(body.programme());
        placeComplete(webinarStatus, place, venue);
        violations.refuseIfAny();
        return new SeminarPlan(
                texts,
                hosts,
                requireNonNull(period),
                requireNonNull(webinarStatus),
                place,
                venue,
                url,
                capacity,
                fee,
                registration,
                contact,
                programme);
    }

    private RescheduleSeminar.Move read(ReschedulingRequest body) {
        Period period = period(body.dateOfStart(), body.startTime(), body.endTime());
        WebinarStatus webinarStatus = webinarStatus(body.webinarStatus());
        Place place = place(body.locationAddress(), period);
        Venue venue = venue(body.venueFacility());
        RegistrationPeriod registration = registration(body.registrationOpensAt(), body.registrationClosesAt());
        String reason = needed("/reason", body.reason(), LONG);
        String reasonEn = text("/reasonEn", body.reasonEn(), 2 * LONG);
        placeComplete(webinarStatus, place, venue);
        violations.refuseIfAny();
        return new RescheduleSeminar.Move(
                requireNonNull(period), requireNonNull(webinarStatus), place, venue, registration, reason, reasonEn);
    }

    static CopySeminar.Wish copy(CopyRequest body) {
        SeminarReader reader = new SeminarReader();
        LocalDate day = Readers.required(
                reader.violations,
                "/dateOfStart",
                reader.violations.read("/dateOfStart", body.dateOfStart(), Readers::date));
        Venue venue = reader.venue(body.venueFacility());
        reader.violations.refuseIfAny();
        return new CopySeminar.Wish(requireNonNull(day), venue);
    }

    static CancellationReason reason(SeminarReasonRequest body) {
        SeminarReader reader = new SeminarReader();
        String reason = reader.needed("/reason", body.reason(), LONG);
        String reasonEn = reader.text("/reasonEn", body.reasonEn(), 2 * LONG);
        reader.violations.refuseIfAny();
        return new CancellationReason(reason, reasonEn);
    }

    private String needed(String pointer, @Nullable String raw, int longest) {
        return requireNonNullElse(Readers.required(violations, pointer, text(pointer, raw, longest)), ABSENT);
    }

    private @Nullable String text(String pointer, @Nullable String raw, int longest) {
        return violations.read(pointer, raw, Readers.text(longest));
    }

    private @Nullable Period period(@Nullable String day, @Nullable String start, @Nullable String end) {
        LocalDate date =
                Readers.required(violations, "/dateOfStart", violations.read("/dateOfStart", day, Readers::date));
        LocalTime from =
                Readers.required(violations, "/startTime", violations.read("/startTime", start, ProgrammeReader::time));
        LocalTime to =
                Readers.required(violations, "/endTime", violations.read("/endTime", end, ProgrammeReader::time));
        if (date == null || from == null || to == null) {
            return null;
        }
        if (!from.isBefore(to)) {
            violations.add(Violation.of("/endTime", SeminarError.ENDS_BEFORE_START));
            return null;
        }
        return Period.on(date, from, to);
    }

    private @Nullable WebinarStatus webinarStatus(@Nullable String raw) {
        return Readers.required(
                violations,
                "/webinarStatus",
                violations.read("/webinarStatus", raw, Readers.oneOf(WebinarStatus.class)));
    }

    private @Nullable Place place(SeminarRequest.@Nullable PlaceRequest body, @Nullable Period period) {
        if (body == null) {
            return null;
        }
        String at = "/locationAddress/";
        LocalGovernmentCode code = Readers.required(
                violations,
                at + "localGovernmentCode",
                violations.read(
                        at + "localGovernmentCode", body.localGovernmentCode(), raw -> municipality(raw, period)));
        String street = text(at + "streetAddress", body.streetAddress(), NAME);
        String building = text(at + "buildingNameEtc", body.buildingNameEtc(), NAME);
        PostalCode postalCode = violations.read(at + "postalCode", body.postalCode(), PostalCode::parse);
        if (code == null) {
            return null;
        }
        LocalGovernments.LocalGovernment government =
                LocalGovernments.find(code).orElseThrow();
        return new Place(code, government.prefecture(), government.municipality(), street, building, postalCode);
    }

    private static LocalGovernmentCode municipality(String raw, @Nullable Period period) {
        LocalGovernmentCode code = period == null
                ? LocalGovernments.current(raw)
                : LocalGovernments.existing(raw, period.dateOfStart(), period.dateOfStart());
        if (LocalGovernments.find(code).orElseThrow().municipality().isEmpty()) {
            throw new InvalidValue(CommonError.UNKNOWN_LOCAL_GOVERNMENT, raw);
        }
        return code;
    }

    private @Nullable Venue venue(SeminarRequest.@Nullable VenueRequest body) {
        if (body == null) {
            return null;
        }
        String at = "/venueFacility/";
        return new Venue(
                needed(at + "name", body.name(), NAME),
                text(at + "nameEn", body.nameEn(), 2 * NAME),
                needed(at + "room", body.room(), NAME),
                text(at + "roomEn", body.roomEn(), 2 * NAME),
                text(at + "accessMethod", body.accessMethod(), LONG),
                text(at + "accessMethodEn", body.accessMethodEn(), 2 * LONG));
    }

    /** A venue needs a place. */
    private void placeComplete(@Nullable WebinarStatus status, @Nullable Place place, @Nullable Venue venue) {
        if (status != WebinarStatus.ONLINE && (status != null || venue != null)) {
            Readers.required(violations, "/locationAddress", place);
        }
    }

    private @Nullable RegistrationPeriod registration(@Nullable String opens, @Nullable String closes) {
        Instant opensAt = violations.read("/registrationOpensAt", opens, Readers::instant);
        Instant closesAt = violations.read("/registrationClosesAt", closes, Readers::instant);
        if (opens == null && closes == null) {
            return null;
        }
        Readers.required(violations, "/registrationOpensAt", opensAt);
        Readers.required(violations, "/registrationClosesAt", closesAt);
        return opensAt == null || closesAt == null ? null : new RegistrationPeriod(opensAt, closesAt);
    }

    private @Nullable Contact contact(SeminarRequest.@Nullable ContactRequest body) {
        if (body == null) {
            return null;
        }
        String at = "/contactPointInformation/";
        String email = Readers.required(
                violations,
                at + "contactPointEmailAddress",
                violations.read(
                        at + "contactPointEmailAddress", body.contactPointEmailAddress(), ContactValues::email));
        return new Contact(
                needed(at + "contactPointName", body.contactPointName(), NAME),
                text(at + "contactPointNameEn", body.contactPointNameEn(), 2 * NAME),
                violations.read(at + "contactPointPhoneNumber", body.contactPointPhoneNumber(), ContactValues::phone),
                requireNonNullElse(email, ABSENT));
    }

    private static String https(String raw) {
        try {
            URI uri = new URI(raw.strip());
            if (raw.length() <= LONGEST_URL && "https".equals(uri.getScheme()) && uri.getHost() != null) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException noAddress) {
            // refused below
        }
        throw new InvalidValue(SeminarError.INVALID_URL);
    }
}
