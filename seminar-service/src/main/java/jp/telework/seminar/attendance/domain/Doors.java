package jp.telework.seminar.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import jp.telework.kernel.refusal.Refusal;

/**
 * When and whom the doors let in.
 *
 * @param openBefore how long before the begin they open
 * @param noShowAfter how long after the begin the seats of those who did not come are free for walk-ins
 */
public record Doors(Duration openBefore, Duration noShowAfter) {

    /**
     * Checks the hour.
     *
     * @throws Refusal CHECK_IN_NOT_OPEN
     */
    public void requireOpen(Instant startsAt, Instant now) {
        Instant opens = opensAt(startsAt);
        if (now.isBefore(opens)) {
            throw Refusal.of(AttendanceError.CHECK_IN_NOT_OPEN, opens);
        }
    }

    public Instant opensAt(Instant startsAt) {
        return startsAt.minus(openBefore);
    }

    /**
     * Seats that a walk-in can have: promised seats are kept until those who did not come have had their time.
     *
     * @param promised confirmed seats
     */
    public int seatsForWalkIns(int capacity, int promised, Attendances.Count present, Instant startsAt, Instant now) {
        boolean kept = now.isBefore(startsAt.plus(noShowAfter));
        int used = kept ? Math.max(promised, present.registered()) + present.walkIns() : present.total();
        return Math.max(0, capacity - used);
    }
}
