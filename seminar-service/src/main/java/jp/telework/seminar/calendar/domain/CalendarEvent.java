package jp.telework.seminar.calendar.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as calendar programs take it over (RFC 5545).
 *
 * @param uid stays the same for good
 * @param sequence grows with each change that programs must take over
 * @param updatedAt when it last changed; the feed's bytes depend on nothing else
 */
public record CalendarEvent(
        UUID uid,
        int sequence,
        Status status,
        Instant startsAt,
        Instant endsAt,
        String summary,
        String location,
        String description,
        Instant updatedAt) {

    /** STATUS of RFC 5545 §3.8.1.11. */
    public enum Status {
        /** Waiting for a seat. */
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
