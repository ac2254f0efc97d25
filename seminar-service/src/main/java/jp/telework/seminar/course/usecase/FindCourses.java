package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CoursePolicy;
import jp.telework.seminar.course.domain.CourseStatus;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import org.jspecify.annotations.Nullable;

/** Reads courses, enrolments, certificates and the register of experts. */
@ApplicationScoped
public class FindCourses {

    private final Courses courses;
    private final CourseDesk desk;

    FindCourses(Courses courses, CourseDesk desk) {
        this.courses = courses;
        this.desk = desk;
    }

    /** Whether drafts, other organisations' people and refused attempts are shown. */
    public static boolean isOffice(Caller caller) {
        return caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
    }

    /** The only organisation whose people the caller sees; null for the office. */
    static @Nullable CorporateNumber reader(Caller caller) {
        return isOffice(caller) ? null : caller.requireOrganisation();
    }

    @Transactional
    public Page<Course> list(Optional<Caller> caller, @Nullable CourseStatus status, PageRequest page) {
        boolean office = caller.filter(FindCourses::isOffice).isPresent();
        return Page.of(courses.list(office, status, page.afterId(), page.rows()), page, course -> course.id()
                .toString());
    }

    /**
     * One course.
     *
     * @throws Refusal NOT_FOUND, also for one that was never announced and the caller may not see
     */
    @Transactional
    public Course get(Optional<Caller> caller, UUID id) {
        return courses.find(id)
                .filter(course -> course.isPublic()
                        || caller.filter(FindCourses::isOffice).isPresent())
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** Whether the caller may have the materials: the office, and organisations with a participant in the course. */
    @Transactional
    public boolean hasMaterials(Optional<Caller> caller, Course course) {
        return caller.filter(who -> isOffice(who)
                        || who.organisationNumber()
                                .filter(organisation -> courses.hasEnrolled(organisation, course.id()))
                                .isPresent())
                .isPresent();
    }

    @Transactional
    public Page<Enrolment> enrolments(Caller caller, UUID courseId, PageRequest page) {
        get(Optional.of(caller), courseId);
        return Page.of(
                courses.enrolments(reader(caller), courseId, page.afterId(), page.rows()),
                page,
                enrolment -> enrolment.id().toString());
    }

    /**
     * One enrolment.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    @Transactional
    public Enrolment enrolment(Caller caller, UUID id) {
        return courses.enrolment(reader(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** 修了の要件 as they stand for an enrolment now. */
    @Transactional
    public List<TraceStep> completion(Caller caller, UUID id) {
        Enrolment enrolment = enrolment(caller, id);
        Checks checks = new Checks();
        CoursePolicy.mayComplete(
                desk.course(enrolment.courseId()).content(), enrolment.attendance(), desk.now(), checks);
        return checks.steps();
    }

    /** 名簿. */
    @Transactional
    public Page<Enrolment> experts(PageRequest page) {
        return Page.of(courses.experts(page.afterId(), page.rows()), page, enrolment -> enrolment
                .id()
                .toString());
    }
}
