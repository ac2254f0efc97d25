package jp.telework.seminar.registration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** All registrations. */
public interface Registrations {

    void add(Registration registration);

    Optional<Registration> find(UUID id);

    /** Writes a row as it stands: what a change costs, without a change. */
    void touch(UUID id);

    /**
     * Those that an address has for a seminar, confirmed and not over; of the public when the organisation is null. Drafts
     * that wait for their confirmation do not count: anybody may have sent them.
     *
     * @param rows how many at most
     */
    List<Registration> confirmed(UUID seminarId, @Nullable CorporateNumber organisation, String email, int rows);

    /**
     * Registrations, newest first.
     *
     * @param before the last one seen, null for the first page
     */
    List<Registration> list(Filter filter, @Nullable UUID before, int rows);

    /** Which ones are listed; null leaves a filter out. */
    record Filter(
            @Nullable UUID seminarId,
            @Nullable RegistrationStatus status,
            @Nullable CorporateNumber organisation) {}

    /** All of a seminar that are not over. */
    List<Registration> active(UUID seminarId);

    /** Seminars that have offers whose deadline is over. */
    List<UUID> seminarsWithDueOffers(Instant now, int rows);

    /** Offers of a seminar whose deadline is over; lock its seats first. */
    List<Registration> dueOffers(UUID seminarId, Instant now);

    /** Unconfirmed ones whose deadline is over, locked, those that others have locked left out. */
    List<Registration> lapsed(Instant now, int rows);

    /** Announced seminars that begin in between and have confirmed registrations that were not reminded. */
    List<UUID> seminarsToRemind(Instant from, Instant until);

    /** Confirmed ones of a seminar, not yet reminded; locked as above. */
    List<Registration> toRemind(UUID seminarId, int rows);

    /** Held seminars that ended in between and have confirmed registrations of people who came and were not asked. */
    List<UUID> seminarsToSurvey(Instant from, Instant until);

    /**
     * Confirmed ones of a seminar, not yet asked, of people who came; of all people where some or all take part online.
     * Locked as above.
     */
    List<Registration> toSurvey(UUID seminarId, int rows);

    /**
     * Those whose personal data are to go, locked as above.
     *
     * @param endedBefore of seminars that ended before this moment
     * @param settledBefore or that were cancelled or expired before this one
     */
    List<Registration> toErase(Instant endedBefore, Instant settledBefore, int rows);

    /** How many of those there are; counting stops at {@code most}. */
    long dueToErase(Instant endedBefore, Instant settledBefore, int most);
}
