package jp.telework.seminar.course.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * A course as the secretariat plans it.
 *
 * @param place venue, or meeting link
 * @param prefecture in which it takes place, full name; null for an online course, and when it was not given
 * @param capacity people
 * @param materials text book and hand-outs, for those who are enrolled
 * @param rule what completes the course
 */
public record CourseContent(
        String title,
        String description,
        AdviceMethod method,
        String place,
        @Nullable String prefecture,
        int capacity,
        List<Session> sessions,
        List<Material> materials,
        CompletionRule rule) {

    public CourseContent {
        sessions = List.copyOf(sessions);
        materials = List.copyOf(materials);
    }

    /** 回: one session, numbered from 1 in the order of the list. */
    public record Session(String title, LearningContent content, Period period) {

        /** Its length in minutes. */
        public int minutes() {
            return (int) java.time.Duration.between(period.startsAt(), period.endsAt())
                    .toMinutes();
        }
    }

    /** 教材. */
    public record Material(String title, @Nullable String url) {}

    /**
     * 修了の要件, as data.
     *
     * @param requiredSessions numbers of the sessions that must be attended
     * @param minimumMinutes attendance in all
     */
    public record CompletionRule(List<Integer> requiredSessions, int minimumMinutes) {

        public CompletionRule {
            requiredSessions = List.copyOf(requiredSessions);
        }
    }

    /** The beginning of the first session, by time. */
    public Instant startsAt() {
        return sessions.stream()
                .map(session -> session.period().startsAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The end of the last session, by time. */
    public Instant endsAt() {
        return sessions.stream()
                .map(session -> session.period().endsAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The same course at other times or another place; titles, contents, materials and rule stand. */
    public CourseContent moved(CourseMove move) {
        List<Session> later = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            later.add(new Session(
                    session.title(), session.content(), move.periods().get(i)));
        }
        return new CourseContent(
                title, description, move.method(), move.place(), move.prefecture(), capacity, later, materials, rule);
    }

    /** All sessions together. */
    public int totalMinutes() {
        return sessions.stream().mapToInt(Session::minutes).sum();
    }
}
