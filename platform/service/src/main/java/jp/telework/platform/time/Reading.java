package jp.telework.platform.time;

import java.time.Duration;
import java.time.Instant;

/**
 * What one question told about the database's clock. The database answered at some moment between the question and the
 * arrival of the answer. The middle of the two is taken, so the reading is wrong by at most half of the round trip.
 *
 * @param instant what the database's clock told
 * @param tick when, on the steady counter of this process (nanoseconds)
 * @param error by how much, in nanoseconds, the reading may be wrong at that tick
 * @param deviation how far the machine's clock was ahead of the database's at that tick
 */
record Reading(Instant instant, long tick, long error, Duration deviation) {

    /** Two steady clocks drift apart by at most 500 millionths: more is not corrected by time servers either. */
    private static final int DRIFT = 2000;

    static Reading of(Instant told, long asked, long answered, Instant machine) {
        long half = (answered - asked) / 2;
        return new Reading(told, asked + half, half, Duration.between(told.plusNanos(half), machine));
    }

    /** The database's instant at another tick. */
    Instant at(long other) {
        return instant.plusNanos(other - tick);
    }

    /** By how much, in nanoseconds, {@link #at} may be wrong. */
    long errorAt(long other) {
        return error + Math.abs(other - tick) / DRIFT;
    }

    /**
     * Whether a later reading takes this one's place: it is at least as exact as this one has become, or both cannot be
     * right, because one of the clocks was set or stood still meanwhile.
     */
    boolean givesWayTo(Reading later) {
        return later.error <= errorAt(later.tick) || contradicts(later);
    }

    private boolean contradicts(Reading later) {
        long apart = Math.abs(Duration.between(at(later.tick), later.instant).toNanos());
        return apart > errorAt(later.tick) + later.error;
    }
}
