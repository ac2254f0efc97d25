package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.usecase.RegistrationReader.Visitor;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;

/** 繰上げの承諾: the seats that were kept are now confirmed. */
@ApplicationScoped
public class AcceptSeats {

    private final RegistrationReader reader;
    private final ReadSeminar seminars;
    private final RegistrationDesk desk;
    private final RegistrationMails mails;

    AcceptSeats(RegistrationReader reader, ReadSeminar seminars, RegistrationDesk desk, RegistrationMails mails) {
        this.reader = reader;
        this.seminars = seminars;
        this.desk = desk;
        this.mails = mails;
    }

    /**
     * Accepts.
     *
     * @throws jp.telework.kernel.refusal.Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, OFFER_EXPIRED,
     *     SEMINAR_BEGUN
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registration handle(Visitor visitor, UUID id, IfMatch ifMatch) {
        desk.attempt(id, "ACCEPT_SEATS");
        Registration registration = reader.forCommand(visitor, id);
        Instant now = desk.now();
        long version = registration.version();
        registration.accept(now);
        ifMatch.check(version);
        Seminar seminar = seminars.holdAnnounced(registration.seminarId());
        RegistrationDesk.requireAhead(seminar, now);
        mails.post(mails.plain(MailKind.SEATS_CONFIRMED, registration, seminar));
        desk.changed(registration, "accepted");
        return registration;
    }
}
