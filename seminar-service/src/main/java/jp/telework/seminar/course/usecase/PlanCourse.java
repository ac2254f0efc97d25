package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseAction;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.CourseMove;
import jp.telework.seminar.course.domain.CoursePolicy;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;

/** The secretariat plans, announces and calls off courses. */
@ApplicationScoped
public class PlanCourse {

    private final CourseDesk desk;
    private final Courses courses;
    private final CourseMails mails;
    private final Journal journal;
    private final Ids ids;

    PlanCourse(CourseDesk desk, Courses courses, CourseMails mails, Journal journal, Ids ids) {
        this.desk = desk;
        this.courses = courses;
        this.mails = mails;
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * A new draft.
     *
     * @throws Refusal what {@link CoursePolicy#mayPlan} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Course draft(CourseContent content) {
        journal.attempt("COURSE_DRAFT");
        Course course = journal.judge(checks -> {
            CoursePolicy.mayPlan(content, checks);
            return new Course(ids.next(), content, desk.now());
        });
        courses.add(course);
        desk.tell(course, "drafted", Map.of());
        return course;
    }

    /** 変更. */
    @Transactional(Transactional.TxType.MANDATORY)
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
    @Transactional(Transactional.TxType.MANDATORY)
    public Course publish(UUID id, IfMatch ifMatch) {
        return desk.perform(id, ifMatch, CourseAction.PUBLISH, (course, checks, now) -> {
            CoursePolicy.mayEnrol(course.content(), now, checks);
            return () -> course.publish(now);
        });
    }

    /**
     * 日程・会場の変更: the same transaction writes a mail to all participants; they are also reminded of the new day.
     *
     * @throws Refusal what {@link CoursePolicy#mayReschedule} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Course reschedule(UUID id, IfMatch ifMatch, CourseMove move) {
        Map<String, Object> why = new LinkedHashMap<>(Map.of("reason", move.reason()));
        if (move.reasonEn() != null) {
            why.put("reasonEn", move.reasonEn());
        }
        return desk.perform(id, ifMatch, CourseAction.RESCHEDULE, why, (course, checks, now) -> {
            CoursePolicy.mayReschedule(course.content(), move, now, checks);
            return () -> {
                course.reschedule(move, now);
                courses.remindAgain(id);
                mails.post(courses.underWay(id).stream()
                        .map(enrolment -> mails.changed(enrolment, course, move))
                        .toList());
            };
        });
    }

    /**
     * 中止: all enrolments end with it, and all participants are told.
     *
     * @throws Refusal COURSE_HELD when an announced course is over
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Course cancel(UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(id, ifMatch, CourseAction.CANCEL, (course, checks, now) -> {
            if (course.isPublic()) {
                CoursePolicy.notOver(course.content(), now, checks);
            }
            return () -> callOff(course, reason, now);
        });
    }

    private void callOff(Course course, String reason, Instant now) {
        course.cancel(reason, now);
        List<Enrolment> ended = courses.underWay(course.id());
        if (ended.isEmpty()) {
            return;
        }
        mails.post(ended.stream()
                .map(enrolment -> mails.calledOff(enrolment, course, reason))
                .toList());
        for (Enrolment enrolment : ended) {
            enrolment.cancel(now);
            desk.tell(enrolment, "cancel");
        }
        courses.freeSeats(course.id(), ended.size());
    }
}
