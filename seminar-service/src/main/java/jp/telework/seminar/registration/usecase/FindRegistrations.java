package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Message;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.calendar.usecase.ActionsOnCalendars;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationAction;
import jp.telework.seminar.registration.domain.RegistrationError;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.registration.domain.Seats;
import jp.telework.seminar.registration.domain.Standing;
import jp.telework.seminar.registration.usecase.RegistrationReader.Visitor;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import org.jspecify.annotations.Nullable;

/** Reads registrations: the office all, an organisation its own, the holder of a link the one. */
@ApplicationScoped
public class FindRegistrations {

    private static final List<RegistrationAction> FOR_PEOPLE =
            List.of(RegistrationAction.TAKE_SEATS, RegistrationAction.ACCEPT, RegistrationAction.CANCEL);

    private final Registrations registrations;
    private final RegistrationReader reader;
    private final ReadSeminar seminars;
    private final Seats seats;
    private final RegistrationTerms terms;
    private final RegistrationDesk desk;
    private final ActionsOnCalendars calendars;

    FindRegistrations(
            Registrations registrations,
            RegistrationReader reader,
            ReadSeminar seminars,
            Seats seats,
            RegistrationTerms terms,
            RegistrationDesk desk,
            ActionsOnCalendars calendars) {
        this.registrations = registrations;
        this.reader = reader;
        this.seminars = seminars;
        this.seats = seats;
        this.terms = terms;
        this.desk = desk;
        this.calendars = calendars;
    }

    /** A waiting registration's place in line, and why there is no offer yet. */
    public record Wait(long rank, long seatsAhead, int freeSeats, List<Message> reasons) {}

    /** A registration; with its place in line while it waits. */
    public record Found(Registration registration, @Nullable Wait waiting) {}

    /** Those that the caller may see. */
    @Transactional
    public Page<Registration> list(
            Caller caller, @Nullable UUID seminarId, @Nullable RegistrationStatus status, PageRequest page) {
        boolean staff = caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
        Registrations.Filter filter =
                new Registrations.Filter(seminarId, status, staff ? null : caller.requireOrganisation());
        return Page.of(registrations.list(filter, page.afterId(), page.rows()), page, registration -> registration
                .id()
                .toString());
    }

    /**
     * One registration.
     *
     * @throws Refusal UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, LINK_EXPIRED
     */
    @Transactional
    public Found get(Visitor visitor, UUID id) {
        return found(reader.visible(visitor, id));
    }

    /** A registration with its place in line, after a command in the same transaction. */
    @Transactional
    public Found found(Registration registration) {
        if (registration.status() != RegistrationStatus.WAITING) {
            return new Found(registration, null);
        }
        Seminar seminar = announced(registration);
        Standing standing = seats.standing(registration);
        return new Found(
                registration,
                new Wait(
                        standing.rank(),
                        standing.seatsAhead(),
                        standing.freeSeats(),
                        standing.reasons(registration.seats(), terms.promotionClosed(seminar, desk.now()))));
    }

    /** What the visitor can do now, and why not. */
    @Transactional
    public List<Possibility> possibilities(Visitor visitor, UUID id) {
        Registration registration = reader.visible(visitor, id);
        Seminar seminar = announced(registration);
        List<Possibility> all = new ArrayList<>();
        for (RegistrationAction action : FOR_PEOPLE) {
            all.add(Possibility.of(action.noun(), reasonsAgainst(action, visitor, registration, seminar)));
        }
        boolean own = visitor.link() != null
                || visitor.caller().filter(caller -> caller.is(Role.APPLICANT)).isPresent();
        all.addAll(calendars.of(registration.id(), own));
        return all;
    }

    private Seminar announced(Registration registration) {
        return seminars.byId(Optional.empty(), registration.seminarId()).seminar();
    }

    private List<Violation> reasonsAgainst(
            RegistrationAction action, Visitor visitor, Registration registration, Seminar seminar) {
        boolean mayChange = visitor.seesPeople() && (action != RegistrationAction.TAKE_SEATS || visitor.link() != null);
        if (!mayChange) {
            return List.of(Violation.of("", CommonError.FORBIDDEN));
        }
        List<Violation> byState = Possibility.inState(registration.status(), action, RegistrationStatus::next);
        return byState.isEmpty()
                ? because(action, registration, seminar).stream().toList()
                : byState;
    }

    private Optional<Violation> because(RegistrationAction action, Registration registration, Seminar seminar) {
        Instant now = desk.now();
        try {
            RegistrationDesk.requireAhead(seminar, now);
        } catch (Refusal refused) {
            return Optional.of(
                    new Violation("", refused.code(), null, refused.message().arguments()));
        }
        Instant offer = registration.offerExpiresAt();
        if (action == RegistrationAction.ACCEPT && offer != null && !now.isBefore(offer)) {
            return Optional.of(Violation.of("", RegistrationError.OFFER_EXPIRED, offer));
        }
        Instant confirm = registration.confirmBy();
        return action == RegistrationAction.TAKE_SEATS && confirm != null && !now.isBefore(confirm)
                ? Optional.of(Violation.of("", RegistrationError.CONFIRMATION_TOO_LATE, confirm))
                : Optional.empty();
    }
}
