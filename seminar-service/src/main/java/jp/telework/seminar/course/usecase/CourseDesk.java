package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseAction;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentAction;

/** The one way in which courses and enrolments move: opened, state before version, judged, changed, journalled. */
@ApplicationScoped
public class CourseDesk {

    static final String COURSE = "course";
    static final String ENROLMENT = "enrolment";

    private final Courses courses;
    private final Journal journal;
    private final Clock clock;

    CourseDesk(Courses courses, Journal journal, Clock clock) {
        this.courses = courses;
        this.journal = journal;
        this.clock = clock;
    }

    /** Judges a command on a course; what it answers is done when all checks are kept. */
    interface CourseWork {
        Runnable judge(Course course, Checks checks, Instant now);
    }

    /** Judges a command on an enrolment. */
    interface EnrolmentWork {
        Runnable judge(Enrolment enrolment, Course course, Checks checks, Instant now);
    }

    Course perform(UUID id, IfMatch ifMatch, CourseAction action, CourseWork work) {
        return perform(id, ifMatch, action, Map.of(), work);
    }

    /**
     * Runs a command on a course, held against everybody who enrols or leaves meanwhile.
     *
     * @param detail what else the audit row keeps
     */
    Course perform(UUID id, IfMatch ifMatch, CourseAction action, Map<String, Object> detail, CourseWork work) {
        journal.attempt(caseOf(id), "COURSE_" + action);
        Course course = courses.lock(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        course.require(action);
        ifMatch.check(course.version());
        Instant now = now();
        journal.judge(checks -> work.judge(course, checks, now)).run();
        tell(course, named(action), detail);
        return course;
    }

    Enrolment perform(Caller caller, UUID id, IfMatch ifMatch, EnrolmentAction action, EnrolmentWork work) {
        journal.attempt(enrolmentCase(id), "ENROLMENT_" + action);
        Enrolment enrolment =
                courses.enrolment(FindCourses.reader(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        enrolment.require(action);
        ifMatch.check(enrolment.version());
        Course course = course(enrolment.courseId());
        Instant now = now();
        journal.judge(checks -> work.judge(enrolment, course, checks, now)).run();
        tell(enrolment, named(action));
        return enrolment;
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
