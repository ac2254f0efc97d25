package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.abuse.domain.LinkPurpose;
import jp.telework.seminar.abuse.usecase.SignedLinks;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseError;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentAction;
import org.jspecify.annotations.Nullable;

/** 名簿への掲載の同意: the expert agrees by the link of a mail; the organisation can only ask for it, and withdraw it. */
@ApplicationScoped
public class RegisterConsent {

    private final CourseDesk desk;
    private final Courses courses;
    private final CourseMails mails;
    private final SignedLinks links;

    RegisterConsent(CourseDesk desk, Courses courses, CourseMails mails, SignedLinks links) {
        this.desk = desk;
        this.courses = courses;
        this.mails = mails;
        this.links = links;
    }

    /** An enrolment with its course, as its expert sees it. */
    public record Own(Enrolment enrolment, Course course) {}

    /**
     * The enrolment of a link's holder.
     *
     * @throws Refusal UNAUTHENTICATED or FORBIDDEN without a link, NOT_FOUND, LINK_EXPIRED
     */
    @Transactional
    public Own own(@Nullable String link, Optional<Caller> signedIn, UUID id) {
        if (link == null) {
            throw Refusal.of(signedIn.isPresent() ? CommonError.FORBIDDEN : CommonError.UNAUTHENTICATED);
        }
        open(link, id);
        Enrolment enrolment = courses.enrolment(null, id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new Own(enrolment, desk.course(enrolment.courseId()));
    }

    /** 同意の依頼: sends the expert the mail of the certificate again, with the link to agree. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Enrolment ask(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.perform(caller, id, ifMatch, EnrolmentAction.ASK, (enrolment, course, checks, now) -> () -> {
            enrolment.ask(now);
            mails.issued(enrolment, course, enrolment.certificate().orElseThrow(), now);
        });
    }

    /**
     * 同意・撤回 by the expert's link, or the withdrawal by the organisation.
     *
     * @param link the link of the mail, which counts before any sign-in
     * @throws Refusal UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, LINK_EXPIRED, ILLEGAL_TRANSITION, STALE_VERSION,
     *     CONSENT_IS_THE_EXPERTS, PERSONAL_DATA_ERASED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Enrolment answer(
            @Nullable String link, Optional<Caller> signedIn, UUID id, IfMatch ifMatch, boolean agrees) {
        Caller caller = Caller.PUBLIC;
        if (link == null) {
            caller = signedIn.orElseThrow(() -> Refusal.of(CommonError.UNAUTHENTICATED));
            if (!caller.is(Role.APPLICANT)) {
                throw Refusal.of(CommonError.FORBIDDEN).with("roles", List.of(Role.Names.APPLICANT));
            }
        } else {
            open(link, id);
        }
        return desk.perform(caller, id, ifMatch, EnrolmentAction.CONSENT, (enrolment, course, checks, now) -> {
            if (agrees && link == null) {
                throw Refusal.of(CourseError.CONSENT_IS_THE_EXPERTS);
            }
            return () -> enrolment.consent(agrees, now);
        });
    }

    private void open(String link, UUID id) {
        if (!links.open(link, Set.of(LinkPurpose.REGISTER_CONSENT)).subject().equals(id)) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
    }
}
