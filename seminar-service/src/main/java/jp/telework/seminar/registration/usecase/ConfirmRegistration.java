package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationError;
import jp.telework.seminar.registration.domain.Seats;
import jp.telework.seminar.registration.usecase.RegistrationReader.Visitor;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;

/** 登録の確認 by the link of the mail: from now on the registration has its seats, or its place in line. */
@ApplicationScoped
public class ConfirmRegistration {

    private final RegistrationReader reader;
    private final ReadSeminar seminars;
    private final RegistrationDesk desk;

    ConfirmRegistration(RegistrationReader reader, ReadSeminar seminars, RegistrationDesk desk) {
        this.reader = reader;
        this.seminars = seminars;
        this.desk = desk;
    }

    /**
     * Confirms it.
     *
     * @throws jp.telework.kernel.refusal.Refusal NOT_FOUND, LINK_EXPIRED, ILLEGAL_TRANSITION when it was done before,
     *     CONFIRMATION_TOO_LATE, ADDRESS_REGISTERED, ADDRESS_FULL, REGISTRATION_NOT_OPEN when the seminar is called off, SEMINAR_BEGUN
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registration handle(Visitor visitor, UUID id) {
        desk.attempt(id, "CONFIRM_REGISTRATION");
        Registration registration = reader.byConfirmationLink(visitor, id);
        Seminar seminar = seminars.holdAnnounced(registration.seminarId());
        Instant now = desk.now();
        registration.requireConfirmable(now);
        RegistrationDesk.requireAhead(seminar, now);
        Seats.Claim claim = desk.claim(seminar.id(), registration.seats());
        refuseBeyondAddress(registration);
        registration.confirm(claim);
        desk.tell(registration, seminar, claim);
        desk.changed(registration, claim.seated() ? "confirmed" : "waiting-listed");
        return registration;
    }

    /**
     * One address may have sent several drafts; of each name the first that is confirmed counts. The claim before has locked
     * the seminar's seats, so rivals count one after the other.
     */
    private void refuseBeyondAddress(Registration draft) {
        draft.contact().ifPresent(contact -> desk.present(draft.seminarId(), null, contact.email())
                .requirePlaceFor(contact.name(), RegistrationError.ADDRESS_REGISTERED));
    }

    /** The registration, when this link has confirmed it before: a second click changes nothing and sees the same. */
    @Transactional
    public Optional<Registration> confirmedBefore(Visitor visitor, UUID id) {
        Registration registration = reader.byConfirmationLink(visitor, id);
        return switch (registration.status()) {
            case CONFIRMED, WAITING, OFFERED -> Optional.of(registration);
            case UNCONFIRMED, CANCELLED, EXPIRED -> Optional.empty();
        };
    }
}
