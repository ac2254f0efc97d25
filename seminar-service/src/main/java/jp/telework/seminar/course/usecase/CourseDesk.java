package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseAction;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentAction;

/** The one way in which courses and enrolments move, and how that is told. */
@ApplicationScoped
public class CourseDesk {

    static final String COURSE = "course";
    static final String ENROLMENT = "enrolment";

    private final CaseDesk desk;
    private final Courses courses;
    private final Journal journal;
    private final Clock clock;
    private final HeldCourses held = new HeldCourses();
    private final OwnEnrolments enrolments = new OwnEnrolments();

    CourseDesk(CaseDesk desk, Courses courses, Journal journal, Clock clock) {
        this.desk = desk;
        this.courses = courses;
        this.journal = journal;
        this.clock = clock;
    }

    /** Judges a command on an enrolment. */
    interface EnrolmentWork {
        Runnable judge(Enrolment enrolment, Course course, Checks checks, Instant now);
    }

    Course perform(UUID id, IfMatch ifMatch, CourseAction action, CaseDesk.Work<Course> work) {
        return perform(id, ifMatch, action, Map.of(), work);
    }

    /**
     * Runs a command on a locked course; enrolments and cancellations wait.
     *
     * @param detail what else the audit row keeps
     */
    Course perform(
            UUID id, IfMatch ifMatch, CourseAction action, Map<String, Object> detail, CaseDesk.Work<Course> work) {
        Course course = desk.run(held, Caller.PUBLIC, id, ifMatch, action, "COURSE_" + action, work);
        tell(course, named(action), detail);
        return course;
    }

    Enrolment perform(Caller caller, UUID id, IfMatch ifMatch, EnrolmentAction action, EnrolmentWork work) {
        Enrolment enrolment = desk.run(
                enrolments,
                caller,
                id,
                ifMatch,
                action,
                "ENROLMENT_" + action,
                (found, checks, now) -> work.judge(found, course(found.courseId()), checks, now));
        tell(enrolment, named(action));
        return enrolment;
    }

    private final class HeldCourses implements CaseDesk.Cases<Course, CourseAction> {

        @Override
        public CaseRef reference(UUID id) {
            return caseOf(id);
        }

        @Override
        public Optional<Course> find(Caller caller, UUID id, CourseAction action) {
            return courses.lock(id);
        }

        @Override
        public void require(Course course, CourseAction action, Caller caller) {
            course.require(action);
        }

        @Override
        public long version(Course course, Caller caller) {
            return course.version();
        }
    }

    private final class OwnEnrolments implements CaseDesk.Cases<Enrolment, EnrolmentAction> {

        @Override
        public CaseRef reference(UUID id) {
            return enrolmentCase(id);
        }

        @Override
        public Optional<Enrolment> find(Caller caller, UUID id, EnrolmentAction action) {
            // The holder of an expert's link acts as one of the public; RegisterConsent has checked the link.
            return courses.enrolment(caller == Caller.PUBLIC ? null : FindCourses.reader(caller), id);
        }

        @Override
        public void require(Enrolment enrolment, EnrolmentAction action, Caller caller) {
            enrolment.require(action);
        }

        @Override
        public long version(Enrolment enrolment, Caller caller) {
            return enrolment.version();
        }
    }

    Course course(UUID id) {
        return courses.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    void tell(Course course, String what, Map<String, Object> detail) {
        journal.changed(
                caseOf(course.id()),
                "jp.telework.seminar.course." + what + ".v1",
                null,
                new CourseSnapshot(course.id(), course.status(), course.content()),
                detail);
    }

    void tell(Enrolment enrolment, String what) {
        journal.changed(
                enrolmentCase(enrolment.id()),
                "jp.telework.seminar.enrolment." + what + ".v1",
                enrolment.organisation(),
                new EnrolmentSnapshot(
                        enrolment.id(), enrolment.courseId(), enrolment.status(), enrolment.attendance()));
    }

    private static String named(Enum<?> action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    /** A change that the clock asks for. */
    void attempt(Enrolment enrolment, String attempted) {
        journal.attempt(enrolmentCase(enrolment.id()), attempted);
    }

    Instant now() {
        return clock.instant();
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(COURSE, id);
    }

    public static CaseRef enrolmentCase(UUID id) {
        return new CaseRef(ENROLMENT, id);
    }
}
