package jp.telework.casework.delegation.domain;

import java.time.Instant;
import java.time.LocalDate;
import jp.telework.kernel.identity.Hand;
import org.jspecify.annotations.Nullable;

/**
 * One entry of who came to act in a case.
 *
 * @param number in the case, from 1
 * @param by who was in charge before; null when no one was
 * @param to sign-in name
 * @param from first day
 * @param until last day of a period; null when it was for good
 * @param endedAt when it was revoked, or another person took charge; null for neither
 */
public record Delegation(
        int number,
        DelegationManner manner,
        @Nullable Hand by,
        String to,
        LocalDate from,
        @Nullable LocalDate until,
        Instant givenAt,
        @Nullable Instant endedAt,
        boolean revoked) {

    /** How it stands on a day of Japan. */
    public DelegationState state(LocalDate today) {
        if (revoked) {
            return DelegationState.REVOKED;
        }
        if (endedAt != null || until != null && today.isAfter(until)) {
            return DelegationState.ENDED;
        }
        return today.isBefore(from) ? DelegationState.PLANNED : DelegationState.IN_FORCE;
    }

    /** Whether a deputy acts under it, today or later. */
    boolean isPendingPeriod(LocalDate today) {
        DelegationState state = state(today);
        return manner == DelegationManner.PERIOD
                && (state == DelegationState.PLANNED || state == DelegationState.IN_FORCE);
    }

    Delegation ended(Instant now, boolean byRevocation) {
        return new Delegation(number, manner, by, to, from, until, givenAt, now, byRevocation);
    }
}
