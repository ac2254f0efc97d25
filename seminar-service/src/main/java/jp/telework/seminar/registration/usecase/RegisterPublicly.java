package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationDraft;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.registration.domain.SharedAddress;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;

/**
 * 一般の参加登録の申込み. The caller does not learn whether the address is known: the answer and the SQL statements are the same.
 * Everything else goes to the address by mail.
 */
@ApplicationScoped
public class RegisterPublicly {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final List<MailKind> ASKED = List.of(MailKind.CONFIRM_ADDRESS, MailKind.ALREADY_REGISTERED);

    private final Registrations registrations;
    private final ReadSeminar seminars;
    private final RegistrationDesk desk;
    private final RegistrationMails mails;
    private final Outbox outbox;
    private final RegistrationTerms terms;
    private final Ids ids;

    RegisterPublicly(
            Registrations registrations,
            ReadSeminar seminars,
            RegistrationDesk desk,
            RegistrationMails mails,
            Outbox outbox,
            RegistrationTerms terms,
            Ids ids) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.desk = desk;
        this.mails = mails;
        this.outbox = outbox;
        this.terms = terms;
        this.ids = ids;
    }

    /**
     * Takes the registration down as a draft of its own and asks the reader of the address to confirm it. A second request
     * makes a second draft and leaves the first as it is. An address at which this name is registered already is told so, and
     * so is one that has as many registrations as it may have; one that was asked too often within the hour gets no mail.
     *
     * @throws jp.telework.kernel.refusal.Refusal NOT_FOUND, REGISTRATION_NOT_OPEN, GROUP_LARGER_THAN_SEMINAR
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID handle(UUID seminarId, RegistrationDraft draft) {
        desk.attemptOn(seminarId, "ASK_FOR_REGISTRATION");
        Seminar seminar = seminars.holdAnnounced(seminarId);
        Instant now = desk.now();
        desk.requireOpen(seminar, now);
        GroupSize.check(draft, seminar);
        SharedAddress address = desk.present(seminarId, null, draft.email());
        Optional<Registration> same = address.of(draft.contactName());
        Optional<Registration> known =
                same.or(() -> address.isFull() ? address.present().stream().findFirst() : Optional.empty());
        boolean often = outbox.postedTo(draft.email(), ASKED, now.minus(HOUR)) >= terms.askedMailsPerHour();
        Registration registration = known.map(this::untouched)
                .orElseGet(() -> added(seminarId, draft, terms.confirmationDeadline(seminar, now), now));
        Optional<Outbox.Post> mail = known.isPresent()
                ? mails.alreadyRegistered(registration, seminar, same.isEmpty())
                : mails.confirmAddress(registration, seminar);
        if (often) {
            mail.ifPresent(outbox::pretend);
        } else {
            mails.post(mail);
        }
        desk.changed(registration, known.isPresent() ? "asked-again" : "received");
        return registration.id();
    }

    /** Either way a row is written, so that the time it takes does not tell who is registered. */
    private Registration untouched(Registration present) {
        registrations.touch(present.id());
        return present;
    }

    private Registration added(UUID seminarId, RegistrationDraft draft, Instant deadline, Instant now) {
        Registration fresh = Registration.ofThePublic(ids.next(), seminarId, draft, deadline, now);
        registrations.add(fresh);
        return fresh;
    }
}
