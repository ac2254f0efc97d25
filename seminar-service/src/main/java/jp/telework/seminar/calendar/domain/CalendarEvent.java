package jp.telework.seminar.calendar.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An event as calendar programs take it over (RFC 5545).
 *
 * @param uid stays the same for good
 * @param sequence grows with each change that programs must take over
 * @param category what kind of event people see, such as セミナー
 * @param updatedAt when it last changed; the feed's bytes depend on nothing else
 */
public record CalendarEvent(
        UUID uid,
        int sequence,
        Status status,
        Instant startsAt,
        Instant endsAt,
        String category,
        String summary,
        String location,
        String description,
        Instant updatedAt) {

    /** A UID for what has no id of its own: the same for the same name, for good (a UUID, as RFC 7986 §5.3 asks). */
    public static UUID named(Object... name) {
        String joined = Arrays.stream(name).map(String::valueOf).collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The same event at another standing, such as a seminar for a registrant who waits for a seat. */
    public CalendarEvent under(UUID own, int ownSequence, Status standing, Instant changedAt) {
        return new CalendarEvent(
                own, ownSequence, standing, startsAt, endsAt, category, summary, location, description, changedAt);
    }

    /** The same event, with something more to say. */
    public CalendarEvent saying(String more) {
        return new CalendarEvent(
                uid,
                sequence,
                status,
                startsAt,
                endsAt,
                category,
                summary,
                location,
                description.isEmpty() ? more : description + "\n" + more,
                updatedAt);
    }

    /** Whether calendars still show it: what was called off stays for a while, so that programs learn of it. */
    public boolean shownSince(Instant forgotten) {
        return status != Status.CANCELLED || endsAt.isAfter(forgotten);
    }

    /** STATUS of RFC 5545 §3.8.1.11. */
    public enum Status {
        /** Waiting for a seat. */
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
