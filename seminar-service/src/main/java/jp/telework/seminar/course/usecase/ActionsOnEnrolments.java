package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.CoursePolicy;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentAction;
import jp.telework.seminar.course.domain.EnrolmentStatus;

/** What can be done with an enrolment. */
@ApplicationScoped
class ActionsOnEnrolments implements CaseActions {

    private final FindCourses courses;
    private final CourseDesk desk;

    ActionsOnEnrolments(FindCourses courses, CourseDesk desk) {
        this.courses = courses;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return CourseDesk.ENROLMENT;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Enrolment enrolment = courses.enrolment(caller, id);
        CourseContent course = desk.course(enrolment.courseId()).content();
        return Arrays.stream(EnrolmentAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, enrolment, course)))
                .toList();
    }

    private List<Violation> against(EnrolmentAction action, Enrolment enrolment, CourseContent course) {
        List<Violation> byState = Possibility.inState(enrolment.status(), action, EnrolmentStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        return Possibility.judged(checks -> {
            switch (action) {
                case CANCEL -> CoursePolicy.mayEnrol(course, desk.now(), checks);
                case ATTEND -> CoursePolicy.hasBegun(course, desk.now(), checks);
                case COMPLETE -> CoursePolicy.mayComplete(course, enrolment.attendance(), desk.now(), checks);
                case REVOKE, ASK, CONSENT -> {}
            }
        });
    }
}
