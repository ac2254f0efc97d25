package jp.telework.seminar.course.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import org.jboss.logging.Logger;

/**
 * 個人情報の消去: names and addresses of participants go when their time is over; seats taken, attendance and whether a
 * certificate stands stay.
 */
@ApplicationScoped
public class EraseParticipants {

    private static final Logger LOG = Logger.getLogger(EraseParticipants.class);
    private static final int BATCH = 200;

    private final Courses courses;
    private final CourseDesk desk;
    private final CourseTerms terms;
    private final UnattendedCommands unattended;

    EraseParticipants(Courses courses, CourseDesk desk, CourseTerms terms, UnattendedCommands unattended) {
        this.courses = courses;
        this.desk = desk;
        this.terms = terms;
        this.unattended = unattended;
    }

    /** Erases whatever is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.course.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = "erase-participants",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        int erased = unattended.drain(BATCH, this::erase);
        if (erased > 0) {
            LOG.infof("erased the personal data of %d participants of courses", erased);
        }
    }

    private int erase() {
        Instant now = desk.now();
        List<Enrolment> due = courses.toErase(
                before(now, terms.keptAfterCourse()),
                before(now, terms.keptAfterCancellation()),
                before(now, terms.certificatesKept()),
                BATCH);
        for (Enrolment enrolment : due) {
            desk.attempt(enrolment, "ERASE_PERSONAL_DATA");
            enrolment.erase(now);
            desk.tell(enrolment, "erased");
        }
        return due.size();
    }

    private static Instant before(Instant now, Period kept) {
        return now.atZone(ZoneOffset.UTC).minus(kept).toInstant();
    }
}
