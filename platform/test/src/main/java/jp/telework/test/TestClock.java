package jp.telework.test;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/** The suite's clock during tests: the real time until a test sets it. To the microsecond, as the database keeps it. */
@Singleton
public class TestClock extends Clock {

    private volatile @Nullable Instant fixed;

    public void set(Instant instant) {
        fixed = instant;
    }

    /** The one of the running service. */
    public static TestClock get() {
        return Arc.container().instance(TestClock.class).get();
    }

    /** The instant that a test has set; empty in real time. */
    public Optional<Instant> held() {
        return Optional.ofNullable(fixed);
    }

    /** Back to the real time. */
    public void reset() {
        fixed = null;
    }

    @Override
    public ZoneId getZone() {
        return Japan.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant set = fixed;
        return (set == null ? Instant.now() : set).truncatedTo(ChronoUnit.MICROS);
    }
}
