package jp.telework.seminar.advice.domain;

import java.time.Instant;

/**
 * A stretch of time, its end left out.
 *
 * @param startsAt first instant
 * @param endsAt first instant after it
 */
public record Period(Instant startsAt, Instant endsAt) {

    /** Whether it ends after it begins. */
    public boolean inOrder() {
        return startsAt.isBefore(endsAt);
    }
}
