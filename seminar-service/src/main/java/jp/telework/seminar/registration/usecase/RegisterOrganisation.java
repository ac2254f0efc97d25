package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationDraft;
import jp.telework.seminar.registration.domain.RegistrationError;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.registration.domain.Seats;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;

/** 団体の参加登録: who they are is known from the sign-in, so seats or a place in line are theirs at once. */
@ApplicationScoped
public class RegisterOrganisation {

    private final Registrations registrations;
    private final ReadSeminar seminars;
    private final RegistrationDesk desk;
    private final Ids ids;

    RegisterOrganisation(Registrations registrations, ReadSeminar seminars, RegistrationDesk desk, Ids ids) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.desk = desk;
        this.ids = ids;
    }

    /**
     * Registers its people.
     *
     * @throws jp.telework.kernel.refusal.Refusal NOT_FOUND, REGISTRATION_NOT_OPEN, ALREADY_REGISTERED, ADDRESS_FULL, GROUP_LARGER_THAN_SEMINAR
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registration handle(Caller caller, UUID seminarId, RegistrationDraft draft) {
        desk.attemptOn(seminarId, "REGISTER");
        CorporateNumber organisation = caller.requireOrganisation();
        Seminar seminar = seminars.holdAnnounced(seminarId);
        Instant now = desk.now();
        desk.requireOpen(seminar, now);
        GroupSize.check(draft, seminar);
        // The claim locks the seminar's seats, so rivals count one after the other.
        Seats.Claim claim = desk.claim(seminarId, draft.seats());
        desk.present(seminarId, organisation, draft.email())
                .requirePlaceFor(draft.contactName(), RegistrationError.ALREADY_REGISTERED);
        Registration registration = Registration.ofOrganisation(
                ids.next(), seminarId, organisation, caller.organisationName(), draft, claim, now);
        registrations.add(registration);
        desk.tell(registration, seminar, claim);
        desk.changed(registration, claim.seated() ? "confirmed" : "waiting-listed");
        return registration;
    }
}
