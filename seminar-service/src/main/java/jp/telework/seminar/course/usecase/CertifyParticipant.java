package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.course.domain.Attendance;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.CertificateNumber;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CoursePolicy;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentAction;

/** The secretariat records attendance, certifies completion, and revokes a certificate. */
@ApplicationScoped
public class CertifyParticipant {

    private final CourseDesk desk;
    private final CourseMails mails;
    private final SecureRandom random;

    CertifyParticipant(CourseDesk desk, CourseMails mails) {
        this.desk = desk;
        this.mails = mails;
        this.random = new SecureRandom();
    }

    /**
     * 出席の記録; an earlier record of the session gives way.
     *
     * @throws Refusal UNKNOWN_SESSION, SESSION_NOT_BEGUN or MINUTES_BEYOND_SESSION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Enrolment attend(Caller caller, UUID id, IfMatch ifMatch, Attendance.Entry entry) {
        return desk.perform(caller, id, ifMatch, EnrolmentAction.ATTEND, (enrolment, course, checks, now) -> {
            CoursePolicy.mayAttend(course.content(), entry, now, checks);
            return () -> enrolment.attend(entry, now);
        });
    }

    /**
     * 修了の認定: by the course's rule, explained in the trace.
     *
     * @throws Refusal with every part of the rule that is not met
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Enrolment complete(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.perform(caller, id, ifMatch, EnrolmentAction.COMPLETE, (enrolment, course, checks, now) -> {
            CoursePolicy.mayComplete(course.content(), enrolment.attendance(), now, checks);
            return () -> {
                Certificate issued = certificate(course, now);
                enrolment.complete(issued, now);
                mails.issued(enrolment, course, issued, now);
            };
        });
    }

    private Certificate certificate(Course course, Instant now) {
        LocalDate completedOn = Japan.date(course.content().endsAt());
        return new Certificate(
                CertificateNumber.draw(random::nextInt), course.content().title(), completedOn, now, null, null);
    }

    /** 修了の取消し. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Enrolment revoke(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(caller, id, ifMatch, EnrolmentAction.REVOKE, (enrolment, course, checks, now) -> () -> {
            enrolment.revoke(reason, now);
            mails.revoked(enrolment, course, reason);
        });
    }
}
