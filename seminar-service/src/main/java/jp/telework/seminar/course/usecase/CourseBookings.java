package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.usecase.OwnBookings;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentStatus;

/** The sessions to which an organisation sends people: one event for each session, however many go. */
@ApplicationScoped
class CourseBookings implements OwnBookings {

    /** The latest; a bound, so that no calendar can grow without end. */
    private static final int MOST = 500;

    private final Courses courses;

    CourseBookings(Courses courses) {
        this.courses = courses;
    }

    @Override
    public List<CalendarEvent> of(CalendarOwner owner) {
        if (owner.kind() != CalendarOwner.Kind.ORGANISATION) {
            return List.of();
        }
        Map<Course, List<Enrolment>> byCourse = courses.booked(new CorporateNumber(owner.key()), MOST).stream()
                .collect(Collectors.groupingBy(
                        Courses.Booked::course,
                        LinkedHashMap::new,
                        Collectors.mapping(Courses.Booked::enrolment, Collectors.toList())));
        return byCourse.entrySet().stream()
                .flatMap(entry -> events(owner, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<CalendarEvent> events(CalendarOwner owner, Course course, List<Enrolment> enrolments) {
        long going = enrolments.stream()
                .filter(enrolment -> enrolment.status() != EnrolmentStatus.CANCELLED)
                .count();
        long gone = enrolments.size() - going;
        // Each grows only: changes of the course, people who came, people who went.
        int sequence = course.calendarSequence() + Math.toIntExact(enrolments.size() - 1 + gone);
        Instant changed = Stream.concat(
                        Stream.of(course.updatedAt()), enrolments.stream().map(Enrolment::updatedAt))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String more = "受講者：" + going + "名"
                + (course.content().method() == AdviceMethod.ON_SITE
                        ? ""
                        : "\n参加用URL：" + course.content().place());
        return CourseEvents.sessions(course).map(event -> event.under(
                        CalendarEvent.named("own", owner.key(), event.uid()),
                        sequence,
                        going == 0 ? CalendarEvent.Status.CANCELLED : event.status(),
                        changed)
                .saying(more));
    }
}
