package jp.telework.seminar.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.calendar.domain.CalendarEvent;
import jp.telework.seminar.calendar.usecase.PublicEvents;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.CourseContent.Session;
import jp.telework.seminar.course.domain.CourseStatus;
import jp.telework.seminar.course.domain.Courses;

/** The sessions of announced courses in calendars. */
@ApplicationScoped
class CourseEvents implements PublicEvents {

    /** Of twenty sessions at most; a bound, so that no feed can grow without end. */
    private static final int MOST = 300;

    private final Courses courses;

    CourseEvents(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String kind() {
        return "course";
    }

    @Override
    @Transactional
    public List<CalendarEvent> announced(Wish wish, Instant callOffsAfter) {
        return courses.announced(wish.prefecture(), wish.from(), wish.before(), callOffsAfter, MOST).stream()
                .flatMap(CourseEvents::sessions)
                .filter(event -> wish.from() == null || !event.startsAt().isBefore(wish.from()))
                .filter(event -> wish.before() == null || event.startsAt().isBefore(wish.before()))
                .toList();
    }

    /** Each session of a course; the address of an online room is for those who are enrolled. */
    static Stream<CalendarEvent> sessions(Course course) {
        return IntStream.range(0, course.content().sessions().size()).mapToObj(index -> session(course, index));
    }

    private static CalendarEvent session(Course course, int index) {
        CourseContent content = course.content();
        Session session = content.sessions().get(index);
        Period period = session.period();
        return new CalendarEvent(
                CalendarEvent.named("course", course.id(), index + 1),
                course.calendarSequence(),
                course.status() == CourseStatus.CANCELLED
                        ? CalendarEvent.Status.CANCELLED
                        : CalendarEvent.Status.CONFIRMED,
                period.startsAt(),
                period.endsAt(),
                "講習会",
                "%s 第%d回 %s".formatted(content.title(), index + 1, session.title()),
                content.method() == AdviceMethod.ON_SITE ? content.place() : "オンライン",
                content.description(),
                course.updatedAt());
    }
}
