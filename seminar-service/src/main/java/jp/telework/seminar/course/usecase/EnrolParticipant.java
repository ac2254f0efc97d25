package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseAction;
import jp.telework.seminar.course.domain.CourseError;
import jp.telework.seminar.course.domain.CoursePolicy;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentAction;
import jp.telework.seminar.course.domain.Participant;
import jp.telework.seminar.mail.domain.MailKind;

/** An organisation sends its people, and takes them back. */
@ApplicationScoped
public class EnrolParticipant {

    private final CourseDesk desk;
    private final Courses courses;
    private final CourseMails mails;
    private final Journal journal;
    private final Ids ids;

    EnrolParticipant(CourseDesk desk, Courses courses, CourseMails mails, Journal journal, Ids ids) {
        this.desk = desk;
        this.courses = courses;
        this.mails = mails;
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * 受講の申込み.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, COURSE_BEGUN or COURSE_FULL
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Enrolment enrol(Caller caller, UUID courseId, Participant participant) {
        journal.attempt(CourseDesk.caseOf(courseId), "COURSE_ENROL");
        CorporateNumber organisation = caller.requireOrganisation();
        Course course = desk.course(courseId);
        if (!course.isPublic()) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        course.require(CourseAction.ENROL);
        Instant now = desk.now();
        Enrolment enrolment = journal.judge(checks -> {
            CoursePolicy.mayEnrol(course.content(), now, checks);
            return new Enrolment(ids.next(), courseId, organisation, participant, now);
        });
        if (!courses.takeSeat(course)) {
            throw missed(course);
        }
        courses.add(enrolment);
        mails.post(MailKind.COURSE_ENROLLED, enrolment, course);
        desk.tell(enrolment, "enrolled");
        return enrolment;
    }

    /** Full, or moved or called off since it was read; then the command begins anew and sees how it stands. */
    private RuntimeException missed(Course read) {
        long version = read.version();
        return courses.refreshed(read).version() == version
                ? Refusal.of(CourseError.COURSE_FULL, read.content().capacity())
                : new OptimisticLockException("the course was changed meanwhile");
    }

    /** 取消し: the seat is free again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Enrolment cancel(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.perform(caller, id, ifMatch, EnrolmentAction.CANCEL, (enrolment, course, checks, now) -> {
            CoursePolicy.mayEnrol(course.content(), now, checks);
            return () -> {
                enrolment.cancel(now);
                courses.freeSeats(course.id(), 1);
                mails.post(MailKind.ENROLMENT_CANCELLED, enrolment, course);
            };
        });
    }
}
