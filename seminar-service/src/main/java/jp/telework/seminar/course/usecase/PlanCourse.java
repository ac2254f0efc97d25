package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseAction;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.CoursePolicy;
import jp.telework.seminar.course.domain.Courses;

/** The secretariat plans, announces and calls off courses. */
@ApplicationScoped
public class PlanCourse {

    private final CourseDesk desk;
    private final Courses courses;
    private final Journal journal;
    private final Ids ids;

    PlanCourse(CourseDesk desk, Courses courses, Journal journal, Ids ids) {
        this.desk = desk;
        this.courses = courses;
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * A new draft.
     *
     * @throws Refusal what {@link CoursePolicy#mayPlan} refuses
     */
    @Transactional
    public Course draft(CourseContent content) {
        journal.attempt("COURSE_DRAFT");
        Course course = journal.judge(checks -> {
            CoursePolicy.mayPlan(content, checks);
            return new Course(ids.next(), content, desk.now());
        });
        courses.add(course);
        desk.tell(course, "drafted");
        return course;
    }

    /** 変更. */
    @Transactional
    public Course change(UUID id, IfMatch ifMatch, CourseContent content) {
        return desk.perform(id, ifMatch, CourseAction.CHANGE, (course, checks, now) -> {
            CoursePolicy.mayPlan(content, checks);
            return () -> course.change(content, now);
        });
    }

    /**
     * 公表.
     *
     * @throws Refusal COURSE_BEGUN when its first session is over
     */
    @Transactional
    public Course publish(UUID id, IfMatch ifMatch) {
        return desk.perform(id, ifMatch, CourseAction.PUBLISH, (course, checks, now) -> {
            CoursePolicy.mayEnrol(course.content(), now, checks);
            return () -> course.publish(now);
        });
    }

    /** 中止. */
    @Transactional
    public Course cancel(UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(
                id, ifMatch, CourseAction.CANCEL, (course, checks, now) -> () -> course.cancel(reason, now));
    }
}
