package jp.telework.seminar.course.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.course.domain.Courses;
import org.jboss.logging.Logger;

/** 開催前のご案内: each participant once, with any number of replicas: one transaction writes mark and mail. */
@ApplicationScoped
public class RemindParticipants {

    private static final Logger LOG = Logger.getLogger(RemindParticipants.class);
    private static final int BATCH = 100;

    private final Courses courses;
    private final CourseDesk desk;
    private final CourseMails mails;
    private final CourseTerms terms;
    private final UnattendedCommands unattended;

    RemindParticipants(
            Courses courses, CourseDesk desk, CourseMails mails, CourseTerms terms, UnattendedCommands unattended) {
        this.courses = courses;
        this.desk = desk;
        this.mails = mails;
        this.terms = terms;
        this.unattended = unattended;
    }

    /** Reminds whom it is time for. */
    @Scheduled(
            every = "{telework.course.tell-every}",
            identity = "remind-participants",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        int reminded = unattended.drain(BATCH, this::remind);
        if (reminded > 0) {
            LOG.infof("%d participants of courses reminded", reminded);
        }
    }

    private int remind() {
        Instant now = desk.now();
        List<Courses.Booked> due = courses.remind(now, now.plus(terms.remindBefore()), now, BATCH);
        List<Optional<Outbox.Post>> posts = new ArrayList<>();
        for (Courses.Booked booked : due) {
            desk.attempt(booked.enrolment(), "REMIND");
            posts.add(mails.reminder(booked.enrolment(), booked.course()));
            desk.tell(booked.enrolment(), "reminded");
        }
        mails.post(posts);
        return due.size();
    }
}
