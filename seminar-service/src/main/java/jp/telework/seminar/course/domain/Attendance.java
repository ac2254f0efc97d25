package jp.telework.seminar.course.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 出席: minutes by session. */
public record Attendance(List<Entry> entries) {

    public static final Attendance NONE = new Attendance(List.of());

    public Attendance {
        entries = List.copyOf(entries);
    }

    /**
     * Attendance of one session.
     *
     * @param session its number
     */
    public record Entry(int session, int minutes) {}

    /** With a session recorded; an earlier record of the same session gives way. */
    public Attendance with(Entry recorded) {
        List<Entry> all = new ArrayList<>(entries);
        all.removeIf(entry -> entry.session() == recorded.session());
        all.add(recorded);
        all.sort(Comparator.comparingInt(Entry::session));
        return new Attendance(all);
    }

    /** Minutes in all. */
    public int minutes() {
        return entries.stream().mapToInt(Entry::minutes).sum();
    }

    /** Whether the session was attended at all. */
    public boolean covers(int session) {
        return entries.stream().anyMatch(entry -> entry.session() == session && entry.minutes() > 0);
    }
}
