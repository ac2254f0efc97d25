package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseAction;
import jp.telework.seminar.course.domain.CoursePolicy;
import jp.telework.seminar.course.domain.CourseStatus;

/** What can be done with a course. */
@ApplicationScoped
class ActionsOnCourses implements CaseActions {

    private final FindCourses courses;
    private final CourseDesk desk;

    ActionsOnCourses(FindCourses courses, CourseDesk desk) {
        this.courses = courses;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return CourseDesk.COURSE;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Course course = courses.get(Optional.of(caller), id);
        return Arrays.stream(CourseAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, course)))
                .toList();
    }

    private List<Violation> against(CourseAction action, Course course) {
        List<Violation> byState = Possibility.inState(course.status(), action, CourseStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        return Possibility.judged(checks -> {
            switch (action) {
                case PUBLISH, ENROL -> CoursePolicy.mayEnrol(course.content(), desk.now(), checks);
                case RESCHEDULE -> CoursePolicy.notOver(course.content(), desk.now(), checks);
                case CANCEL -> {
                    if (course.isPublic()) {
                        CoursePolicy.notOver(course.content(), desk.now(), checks);
                    }
                }
                case CHANGE -> {}
            }
        });
    }
}
