package jp.telework.seminar.registration.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The seats of seminars. A transaction that changes a counter locks its row until it ends, so changes come one by one. */
public interface Seats {

    /**
     * What a claim got.
     *
     * @param place in the order of arrival
     * @param seated false: the waiting list
     * @param rank in the waiting list
     */
    record Claim(long place, boolean seated, int rank) {}

    /** Promised seats and registrations that wait. */
    record Count(int taken, int waiting) {}

    /**
     * Takes seats if there are enough and no registration waits, else a place in line: one conditional update.
     *
     * @return empty when the seminar has no seats to give
     */
    Optional<Claim> claim(UUID seminarId, int seats);

    /**
     * Gives seats back, or a place in line.
     *
     * @param seats promised seats that become free
     * @param waiting registrations that leave the line
     */
    void release(UUID seminarId, int seats, int waiting);

    /**
     * Promotes from the head of the line as many as the free seats carry, strictly in order: one statement.
     *
     * @return those who get an offer, in order
     */
    List<Registration> promote(UUID seminarId, Instant offerExpiresAt);

    /**
     * Sets how many seats there are.
     *
     * @return false when more are promised
     */
    boolean resize(UUID seminarId, int capacity);

    /** Locks the counter; false when another transaction has it right now, or there is none. */
    boolean tryLock(UUID seminarId);

    Map<UUID, Count> count(Collection<UUID> seminarIds);

    /** Where a waiting registration stands. */
    Standing standing(Registration waiting);
}
