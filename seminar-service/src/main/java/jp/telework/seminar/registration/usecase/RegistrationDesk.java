package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationClause;
import jp.telework.seminar.registration.domain.RegistrationError;
import jp.telework.seminar.registration.domain.RegistrationText;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.registration.domain.Seats;
import jp.telework.seminar.registration.domain.SharedAddress;
import jp.telework.seminar.seminar.domain.RegistrationPeriod;
import jp.telework.seminar.seminar.domain.Seminar;
import org.jspecify.annotations.Nullable;

/** What all commands on registrations share: the period, seats and promotions, the trace and the journal. */
@ApplicationScoped
class RegistrationDesk {

    private final Registrations registrations;
    private final Seats seats;
    private final RegistrationMails mails;
    private final RegistrationTerms terms;
    private final Journal journal;
    private final Clock clock;

    RegistrationDesk(
            Registrations registrations,
            Seats seats,
            RegistrationMails mails,
            RegistrationTerms terms,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.mails = mails;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** As precise as the database keeps it. */
    Instant now() {
        return clock.instant();
    }

    static CaseRef caseOf(UUID id) {
        return new CaseRef("registration", id);
    }

    /** A new registration has no case yet; what is refused is told of its seminar. */
    void attemptOn(UUID seminarId, String command) {
        journal.attempt(new CaseRef("seminar", seminarId), command);
    }

    void attempt(UUID id, String command) {
        journal.attempt(caseOf(id), command);
    }

    /**
     * Checks that one can register now.
     *
     * @throws Refusal REGISTRATION_NOT_OPEN
     */
    void requireOpen(Seminar seminar, Instant now) {
        RegistrationPeriod period = seminar.plan().registration();
        boolean open = seminar.isPublished()
                && now.isBefore(seminar.plan().period().startsAt())
                && (period == null || period.includes(now));
        trace(
                "REGISTRATION_PERIOD",
                RegistrationClause.REGISTRATION,
                open,
                Message.of(open ? RegistrationText.PERIOD_OPEN : RegistrationText.PERIOD_CLOSED));
        if (!open) {
            throw Refusal.of(RegistrationError.REGISTRATION_NOT_OPEN);
        }
    }

    /**
     * Checks that the seminar still lies ahead.
     *
     * @throws Refusal REGISTRATION_NOT_OPEN when it is called off, SEMINAR_BEGUN
     */
    static void requireAhead(Seminar seminar, Instant now) {
        if (!seminar.isPublished()) {
            throw Refusal.of(RegistrationError.REGISTRATION_NOT_OPEN);
        }
        Instant startsAt = seminar.plan().period().startsAt();
        if (!now.isBefore(startsAt)) {
            throw Refusal.of(RegistrationError.SEMINAR_BEGUN, startsAt);
        }
    }

    /**
     * Takes seats or a place in line, and explains which.
     *
     * @throws Refusal REGISTRATION_NOT_OPEN when the seminar has no seats to give
     */
    Seats.Claim claim(UUID seminarId, int wanted) {
        Seats.Claim claim =
                seats.claim(seminarId, wanted).orElseThrow(() -> Refusal.of(RegistrationError.REGISTRATION_NOT_OPEN));
        trace(
                "SEATS",
                RegistrationClause.WAITING_LIST,
                true,
                claim.seated()
                        ? Message.of(RegistrationText.SEATS_TAKEN, wanted)
                        : Message.of(RegistrationText.LINE_JOINED, claim.rank()));
        return claim;
    }

    /** The confirmed registrations of an address for a seminar; of the public when the organisation is null. */
    SharedAddress present(UUID seminarId, @Nullable CorporateNumber organisation, String email) {
        int most = terms.registrationsPerAddress();
        return new SharedAddress(registrations.confirmed(seminarId, organisation, email, most), most);
    }

    /** Posts what a registrant is told of their claim. */
    void tell(Registration registration, Seminar seminar, Seats.Claim claim) {
        mails.post(
                claim.seated()
                        ? mails.plain(MailKind.SEATS_CONFIRMED, registration, seminar)
                        : mails.waitingListed(registration, seminar, claim.rank()));
    }

    /** Gives free seats to the head of the line, unless it is too late for that. */
    void promote(Seminar seminar, Instant now) {
        List<Registration> offered = terms.promotionClosed(seminar, now)
                ? List.of()
                : seats.promote(seminar.id(), terms.offerDeadline(seminar, now));
        List<Optional<Outbox.Post>> posts = new ArrayList<>();
        for (Registration registration : offered) {
            posts.add(mails.offered(registration, seminar));
            changed(registration, "offered");
        }
        mails.post(posts);
        trace(
                "PROMOTION",
                RegistrationClause.WAITING_LIST,
                true,
                offered.isEmpty()
                        ? Message.of(RegistrationText.NOBODY_PROMOTED)
                        : Message.of(RegistrationText.NEXT_PROMOTED, offered.size()));
    }

    private void trace(String rule, RegistrationClause clause, boolean passed, Message message) {
        journal.trace(List.of(new TraceStep(
                rule, clause, Map.of(), passed ? TraceStep.Outcome.PASSED : TraceStep.Outcome.FAILED, null, message)));
    }

    void changed(Registration registration, String verb) {
        journal.changed(
                caseOf(registration.id()),
                "jp.telework.seminar.registration." + verb + ".v1",
                registration.organisation(),
                RegistrationSnapshot.of(registration));
    }
}
