package jp.telework.seminar.registration.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.attendance.usecase.FindAttendances;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.WebinarStatus;
import jp.telework.seminar.seminar.usecase.ReadSeminar;
import org.jboss.logging.Logger;

/**
 * 開催前のご案内とアンケート: registrants with seats get a reminder before the seminar, and attendees get the survey after it.
 * Each gets it once, with any number of replicas: one transaction writes the registration's mark and the mail.
 */
@ApplicationScoped
public class TellRegistrants {

    private static final Logger LOG = Logger.getLogger(TellRegistrants.class);
    private static final int BATCH = 100;

    private final Registrations registrations;
    private final ReadSeminar seminars;
    private final FindAttendances attendances;
    private final RegistrationDesk desk;
    private final RegistrationMails mails;
    private final RegistrationTerms terms;
    private final UnattendedCommands unattended;

    TellRegistrants(
            Registrations registrations,
            ReadSeminar seminars,
            FindAttendances attendances,
            RegistrationDesk desk,
            RegistrationMails mails,
            RegistrationTerms terms,
            UnattendedCommands unattended) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.attendances = attendances;
        this.desk = desk;
        this.mails = mails;
        this.terms = terms;
        this.unattended = unattended;
    }

    /** Reminds and asks whom it is time for. */
    @Scheduled(
            every = "{telework.registration.tell-every}",
            identity = "tell-registrants",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        Instant now = desk.now();
        int reminded = everywhere(
                QuarkusTransaction.requiringNew()
                        .call(() -> registrations.seminarsToRemind(now, now.plus(terms.remindBefore()))),
                this::remind);
        Instant oldest =
                now.atZone(java.time.ZoneOffset.UTC).minus(terms.surveyWithin()).toInstant();
        int asked = everywhere(
                QuarkusTransaction.requiringNew().call(() -> registrations.seminarsToSurvey(oldest, now)),
                this::survey);
        if (reminded + asked > 0) {
            LOG.infof("%d registrants reminded, %d asked how it was", reminded, asked);
        }
    }

    /** Tells one batch of a seminar's registrants. */
    private interface Batch {
        int tell(UUID seminarId);
    }

    private int everywhere(List<UUID> seminarIds, Batch batch) {
        return seminarIds.stream()
                .mapToInt(seminarId -> unattended.drain(BATCH, () -> batch.tell(seminarId)))
                .sum();
    }

    private int remind(UUID seminarId) {
        Seminar seminar = seminars.holdAnnounced(seminarId);
        List<Registration> due = registrations.toRemind(seminarId, BATCH);
        List<Optional<Outbox.Post>> posts = new ArrayList<>();
        for (Registration registration : due) {
            desk.attempt(registration.id(), "REMIND");
            registration.reminded(desk.now());
            posts.add(mails.plain(MailKind.REMINDER, registration, seminar));
            desk.changed(registration, "reminded");
        }
        mails.post(posts);
        return due.size();
    }

    private int survey(UUID seminarId) {
        Seminar seminar = seminars.holdAnnounced(seminarId);
        List<Registration> due = registrations.toSurvey(seminarId, BATCH);
        Map<UUID, List<Integer>> came =
                attendances.whoCame(due.stream().map(Registration::id).toList());
        List<Optional<Outbox.Post>> posts = new ArrayList<>();
        for (Registration registration : due) {
            desk.attempt(registration.id(), "SEND_SURVEY");
            registration.surveySent(desk.now());
            posts.add(mails.survey(registration, seminar, askedOf(registration, seminar, came)));
            desk.changed(registration, "survey-sent");
        }
        mails.post(posts);
        return due.size();
    }

    /** On site the checked-in attendees. Online attendance is not recorded, so there all participants with a seat. */
    private static List<Integer> askedOf(Registration registration, Seminar seminar, Map<UUID, List<Integer>> came) {
        return seminar.plan().webinarStatus() == WebinarStatus.ON_SITE
                ? came.getOrDefault(registration.id(), List.of())
                : IntStream.rangeClosed(1, registration.seats()).boxed().toList();
    }
}
