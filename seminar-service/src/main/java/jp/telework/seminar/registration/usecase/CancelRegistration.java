package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationAction;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.domain.Seats;
import jp.telework.seminar.registration.usecase.RegistrationReader.Visitor;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;

/** 登録の取消し: the seats go to the next in line, in the same transaction. */
@ApplicationScoped
public class CancelRegistration {

    private final RegistrationReader reader;
    private final ReadSeminar seminars;
    private final Seats seats;
    private final RegistrationDesk desk;
    private final RegistrationMails mails;

    CancelRegistration(
            RegistrationReader reader,
            ReadSeminar seminars,
            Seats seats,
            RegistrationDesk desk,
            RegistrationMails mails) {
        this.reader = reader;
        this.seminars = seminars;
        this.seats = seats;
        this.desk = desk;
        this.mails = mails;
    }

    /**
     * Cancels.
     *
     * @throws jp.telework.kernel.refusal.Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, SEMINAR_BEGUN
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registration handle(Visitor visitor, UUID id, IfMatch ifMatch) {
        desk.attempt(id, "CANCEL_REGISTRATION");
        Registration registration = reader.forCommand(visitor, id);
        registration.require(RegistrationAction.CANCEL);
        ifMatch.check(registration.version());
        Seminar seminar = seminars.holdAnnounced(registration.seminarId());
        Instant now = desk.now();
        RegistrationDesk.requireAhead(seminar, now);
        RegistrationStatus before = registration.status();
        // The counter first: all transactions lock its row before registrations' rows, so no deadlock arises.
        if (before != RegistrationStatus.UNCONFIRMED) {
            seats.release(
                    seminar.id(),
                    before.holdsSeats() ? registration.seats() : 0,
                    before == RegistrationStatus.WAITING ? 1 : 0);
        }
        Optional<Outbox.Post> farewell = mails.plain(MailKind.REGISTRATION_CANCELLED, registration, seminar);
        registration.cancel(visitor.asEnding(), now);
        if (before == RegistrationStatus.UNCONFIRMED) {
            // The address was never confirmed; nothing of it is kept.
            registration.erase(now);
            desk.changed(registration, "cancelled");
            return registration;
        }
        desk.changed(registration, "cancelled");
        mails.post(farewell);
        desk.promote(seminar, now);
        return registration;
    }
}
