package jp.telework.seminar.course.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.course.domain.CourseContent.Session;

/** The rules of planning, enrolling, attending and completing. */
public final class CoursePolicy {

    private CoursePolicy() {}

    /** May a course be planned like this? */
    public static void mayPlan(CourseContent content, Checks checks) {
        List<Session> sessions = content.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            checks.that(
                    CourseRule.SESSION_IN_ORDER,
                    sessions.get(i).period().inOrder(),
                    "/sessions/" + i + "/endsAt",
                    List.of("session", i + 1),
                    i + 1);
        }
        List<Session> byTime = sessions.stream()
                .sorted(Comparator.comparing(
                        (Session session) -> session.period().startsAt()))
                .toList();
        boolean apart = true;
        for (int i = 1; i < byTime.size(); i++) {
            apart &= !byTime.get(i)
                    .period()
                    .startsAt()
                    .isBefore(byTime.get(i - 1).period().endsAt());
        }
        checks.that(CourseRule.SESSIONS_APART, apart, "/sessions", List.of("sessions", sessions.size()));
        List<Integer> unknown = content.rule().requiredSessions().stream()
                .filter(number -> number < 1 || number > sessions.size())
                .toList();
        checks.that(
                CourseRule.RULE_NAMES_SESSIONS,
                unknown.isEmpty(),
                "/rule/requiredSessions",
                List.of("unknown", unknown.toString()),
                unknown);
        checks.that(
                CourseRule.RULE_ATTAINABLE,
                content.rule().minimumMinutes() <= content.totalMinutes(),
                "/rule/minimumMinutes",
                List.of("minimumMinutes", content.rule().minimumMinutes(), "totalMinutes", content.totalMinutes()),
                content.rule().minimumMinutes(),
                content.totalMinutes());
    }

    /** May an announced course be called off, or moved at all? */
    public static void notOver(CourseContent content, Instant now, Checks checks) {
        Instant last = content.endsAt();
        checks.that(CourseRule.NOT_OVER, now.isBefore(last), "", List.of("lastSession", last.toString()), last);
    }

    /** May an announced course be moved like this? Sessions that have begun stay; the others lie ahead. */
    public static void mayReschedule(CourseContent content, CourseMove move, Instant now, Checks checks) {
        notOver(content, now, checks);
        List<Session> sessions = content.sessions();
        List<Period> periods = move.periods();
        checks.that(
                CourseRule.SESSIONS_NAMED,
                sessions.size() == periods.size(),
                "/sessions",
                List.of("sessions", sessions.size(), "periods", periods.size()),
                sessions.size());
        if (sessions.size() != periods.size()) {
            return;
        }
        for (int i = 0; i < sessions.size(); i++) {
            Period before = sessions.get(i).period();
            Period after = periods.get(i);
            String pointer = "/sessions/" + i + "/startsAt";
            if (now.isBefore(before.startsAt())) {
                checks.that(
                        CourseRule.SESSION_AHEAD,
                        now.isBefore(after.startsAt()),
                        pointer,
                        List.of("startsAt", after.startsAt().toString()),
                        i + 1,
                        after.startsAt());
            } else {
                checks.that(
                        CourseRule.BEGUN_STAYS,
                        before.equals(after),
                        pointer,
                        List.of("startsAt", before.startsAt().toString()),
                        i + 1);
            }
        }
        CourseContent moved = content.moved(move);
        checks.that(CourseRule.SOMETHING_MOVES, !moved.equals(content), "", List.of());
        mayPlan(moved, checks);
    }

    /** May participants still be enrolled or cancelled? */
    public static void mayEnrol(CourseContent content, Instant now, Checks checks) {
        Instant first = content.startsAt();
        checks.that(CourseRule.COURSE_AHEAD, now.isBefore(first), "", List.of("firstSession", first.toString()), first);
    }

    /** May any attendance be recorded yet? */
    public static void hasBegun(CourseContent content, Instant now, Checks checks) {
        Instant first = content.startsAt();
        checks.that(CourseRule.SESSION_BEGUN, !now.isBefore(first), "", List.of("startsAt", first.toString()), first);
    }

    /** May this attendance be recorded? */
    public static void mayAttend(CourseContent content, Attendance.Entry entry, Instant now, Checks checks) {
        boolean known =
                entry.session() >= 1 && entry.session() <= content.sessions().size();
        checks.that(CourseRule.SESSION_KNOWN, known, "/session", List.of("session", entry.session()), entry.session());
        if (!known) {
            return;
        }
        Session session = content.sessions().get(entry.session() - 1);
        checks.that(
                CourseRule.SESSION_BEGUN,
                !now.isBefore(session.period().startsAt()),
                "/session",
                List.of("startsAt", session.period().startsAt().toString()),
                session.period().startsAt());
        checks.that(
                CourseRule.MINUTES_WITHIN_SESSION,
                entry.minutes() <= session.minutes(),
                "/minutes",
                List.of("minutes", entry.minutes(), "sessionMinutes", session.minutes()),
                entry.minutes(),
                session.minutes());
    }

    /** 修了の要件: each part explained. */
    public static void mayComplete(CourseContent content, Attendance attendance, Instant now, Checks checks) {
        Instant last = content.endsAt();
        checks.that(CourseRule.COURSE_OVER, !now.isBefore(last), "", List.of("lastSession", last.toString()), last);
        for (int number : content.rule().requiredSessions()) {
            String title = content.sessions().get(number - 1).title();
            checks.that(
                    CourseRule.REQUIRED_SESSIONS_ATTENDED,
                    attendance.covers(number),
                    "",
                    List.of("session", number, "title", title),
                    number,
                    title);
        }
        checks.that(
                CourseRule.MINUTES_REACHED,
                attendance.minutes() >= content.rule().minimumMinutes(),
                "",
                List.of(
                        "minutes",
                        attendance.minutes(),
                        "minimumMinutes",
                        content.rule().minimumMinutes()),
                attendance.minutes(),
                content.rule().minimumMinutes());
    }
}
