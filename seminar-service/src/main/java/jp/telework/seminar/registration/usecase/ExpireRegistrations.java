package jp.telework.seminar.registration.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.registration.domain.Seats;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import org.jboss.logging.Logger;

/**
 * 期限切れ: offers that were not accepted go to the next in line, registrations that were not confirmed end. Every replica
 * starts it; a seminar's offers are handled by the one that gets its counter, and the others pass it by.
 */
@ApplicationScoped
public class ExpireRegistrations {

    private static final Logger LOG = Logger.getLogger(ExpireRegistrations.class);
    private static final int BATCH = 100;

    private final Registrations registrations;
    private final Seats seats;
    private final ReadSeminar seminars;
    private final RegistrationDesk desk;
    private final RegistrationMails mails;
    private final UnattendedCommands unattended;

    ExpireRegistrations(
            Registrations registrations,
            Seats seats,
            ReadSeminar seminars,
            RegistrationDesk desk,
            RegistrationMails mails,
            UnattendedCommands unattended) {
        this.registrations = registrations;
        this.seats = seats;
        this.seminars = seminars;
        this.desk = desk;
        this.mails = mails;
        this.unattended = unattended;
    }

    /** What is due by the clock. */
    @Scheduled(
            every = "{telework.registration.expire-every}",
            identity = "expire-registrations",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        Instant now = desk.now();
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> registrations.seminarsWithDueOffers(now, BATCH));
        int offers = due.stream()
                .mapToInt(seminar -> unattended.run(() -> expireOffers(seminar)))
                .sum();
        int unconfirmed = unattended.drain(BATCH, this::lapse);
        if (offers + unconfirmed > 0) {
            LOG.infof("%d offers and %d unconfirmed registrations expired", offers, unconfirmed);
        }
    }

    private int expireOffers(UUID seminarId) {
        Seminar seminar = seminars.holdAnnounced(seminarId);
        if (!seats.tryLock(seminarId)) {
            return 0;
        }
        Instant now = desk.now();
        List<Registration> expired = registrations.dueOffers(seminarId, now);
        if (expired.isEmpty()) {
            return 0;
        }
        desk.attemptOn(seminarId, "EXPIRE_OFFERS");
        seats.release(seminarId, expired.stream().mapToInt(Registration::seats).sum(), 0);
        List<Optional<Outbox.Post>> posts = new ArrayList<>();
        for (Registration registration : expired) {
            posts.add(mails.plain(MailKind.OFFER_EXPIRED, registration, seminar));
            registration.expire(now);
            desk.changed(registration, "expired");
        }
        mails.post(posts);
        desk.promote(seminar, now);
        return expired.size();
    }

    private int lapse() {
        Instant now = desk.now();
        List<Registration> lapsed = registrations.lapsed(now, BATCH);
        for (Registration registration : lapsed) {
            desk.attempt(registration.id(), "LAPSE_REGISTRATION");
            registration.expire(now);
            // The address was never confirmed; nothing of it is kept.
            registration.erase(now);
            desk.changed(registration, "expired");
        }
        return lapsed.size();
    }
}
