package jp.telework.seminar;

import java.util.Map;
import java.util.Set;
import jp.telework.seminar.consultation.domain.SlotAction;
import jp.telework.seminar.course.domain.CourseAction;
import jp.telework.seminar.course.domain.EnrolmentAction;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.test.event.EventTypesGate;

class EventTypesTest extends EventTypesGate {

    @Override
    protected String service() {
        return "seminar";
    }

    @Override
    protected Map<String, Set<String>> toldByName() {
        return Map.of(
                "consultation-slot", names(SlotAction.class),
                // Enrolling tells of the enrolment.
                "course", names(CourseAction.class, CourseAction.ENROL),
                // They follow another action, which is told.
                "dispatch-request",
                        names(DispatchAction.class, DispatchAction.STAY_SCHEDULED, DispatchAction.STAY_VISITED),
                "enrolment", names(EnrolmentAction.class));
    }
}
