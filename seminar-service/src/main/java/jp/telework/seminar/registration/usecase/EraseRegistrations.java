package jp.telework.seminar.registration.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.Registrations;
import org.jboss.logging.Logger;

/** 個人情報の消去: names, addresses and needs go when their time is over; the numbers of participants stay. */
@ApplicationScoped
public class EraseRegistrations {

    private static final Logger LOG = Logger.getLogger(EraseRegistrations.class);
    private static final int BATCH = 200;

    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final RegistrationTerms terms;
    private final UnattendedCommands unattended;

    EraseRegistrations(
            Registrations registrations,
            RegistrationDesk desk,
            RegistrationTerms terms,
            UnattendedCommands unattended) {
        this.registrations = registrations;
        this.desk = desk;
        this.terms = terms;
        this.unattended = unattended;
    }

    /** Erases whatever is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.registration.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = "erase-registrations",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        int erased = unattended.drain(BATCH, this::erase);
        if (erased > 0) {
            LOG.infof("erased the personal data of %d registrations", erased);
        }
    }

    private int erase() {
        Instant now = desk.now();
        List<Registration> due = registrations.toErase(
                now.atZone(ZoneOffset.UTC).minus(terms.keptAfterSeminar()).toInstant(),
                now.atZone(ZoneOffset.UTC).minus(terms.keptAfterEnd()).toInstant(),
                BATCH);
        for (Registration registration : due) {
            desk.attempt(registration.id(), "ERASE_PERSONAL_DATA");
            registration.erase(now);
            desk.changed(registration, "erased");
        }
        return due.size();
    }
}
