package jp.telework.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the time of the service's database, to the microsecond. The machine's own clock does not count: all replicas judge
 * deadlines by one clock (docs/adr/0030).
 *
 * <p>A command has one instant: what the database answered to the command's first statement, or, without an
 * Idempotency-Key, an estimate. Everything else reads estimates: the best reading of the database's clock, carried on by
 * this process's steady counter, which cannot be set.
 */
public class DatabaseClock extends Clock {

    /** A worse estimate is in doubt. */
    static final Duration MOST_ERROR = Duration.ofMillis(100);

    /** The machine's clock and the steady counter do not part by more unless one of them was set or stood still. */
    static final Duration MOST_STEP = Duration.ofMillis(250);

    private final Clock machine;
    private final LongSupplier counter;
    private final AtomicReference<@Nullable Reading> best = new AtomicReference<>();
    private final ThreadLocal<@Nullable Moment> moments = new ThreadLocal<>();

    /** The instant of the command that a thread runs. */
    private static final class Moment {
        private @Nullable Instant instant;
    }

    /** @param machine the clock of this machine, believed only until the database was asked for the first time */
    public DatabaseClock(Clock machine) {
        this(machine, System::nanoTime);
    }

    DatabaseClock(Clock machine, LongSupplier counter) {
        this.machine = machine;
        this.counter = counter;
    }

    @Override
    public Instant instant() {
        @Nullable Moment moment = moments.get();
        return moment == null || moment.instant == null ? estimate() : moment.instant;
    }

    /** The database's instant, as far as it is known without asking. */
    public Instant estimate() {
        @Nullable Reading reading = best.get();
        Instant now = reading == null ? machine.instant() : reading.at(counter.getAsLong());
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    // --- Readings ------------------------------------------------------------------------------------------------

    /** To be called right before the database is asked; {@link #told} wants it. */
    public long ask() {
        return counter.getAsLong();
    }

    /**
     * Takes in what the database's clock told.
     *
     * @param asked what {@link #ask} answered
     */
    public void told(long asked, Instant told) {
        Reading reading = Reading.of(told, asked, counter.getAsLong(), machine.instant());
        best.updateAndGet(known -> known == null || known.givesWayTo(reading) ? reading : known);
    }

    /**
     * Whether a command should ask before it relies on the estimate: there is no reading yet, the last ones are too old or
     * too coarse, or a clock was set or stood still since (a machine that was suspended).
     */
    public boolean inDoubt() {
        @Nullable Reading reading = best.get();
        if (reading == null) {
            return true;
        }
        long tick = counter.getAsLong();
        Duration deviation = Duration.between(reading.at(tick), machine.instant());
        return reading.errorAt(tick) > MOST_ERROR.toNanos()
                || deviation.minus(reading.deviation()).abs().compareTo(MOST_STEP) > 0;
    }

    /** How far the machine's clock is ahead of the database's; negative when it is behind, empty without a reading. */
    public Optional<Duration> deviation() {
        return Optional.ofNullable(best.get())
                .map(reading -> Duration.between(reading.at(counter.getAsLong()), machine.instant()));
    }

    // --- Commands ------------------------------------------------------------------------------------------------

    /** Runs a command. From {@link #hold} on this thread reads one instant, to the command's end. */
    public <R> R command(Supplier<R> work) {
        @Nullable Moment around = moments.get();
        moments.set(new Moment());
        try {
            return work.get();
        } finally {
            if (around == null) {
                moments.remove();
            } else {
                moments.set(around);
            }
        }
    }

    /** Sets the instant of the command that this thread runs; without one it does nothing. */
    public void hold(Instant instant) {
        @Nullable Moment moment = moments.get();
        if (moment != null) {
            moment.instant = instant;
        }
    }

    // --- Zones ---------------------------------------------------------------------------------------------------

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** The same time in another zone. */
    private static final class InZone extends Clock {
        private final Clock time;
        private final ZoneId zone;

        InZone(Clock time, ZoneId zone) {
            this.time = time;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(time, other);
        }

        @Override
        public Instant instant() {
            return time.instant();
        }
    }
}
