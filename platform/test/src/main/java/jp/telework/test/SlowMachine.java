package jp.telework.test;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import jp.telework.platform.time.DatabaseClock;

/**
 * The clock of production on a machine that is 90 s slow, for tests with the profile {@link InCharge}. For a control the
 * machine's clock can be believed alone.
 */
@Alternative
@Singleton
public class SlowMachine extends DatabaseClock {

    public static final Duration SLOW = Duration.ofSeconds(-90);

    private static final Clock MACHINE = Clock.offset(Clock.system(ZoneId.of("Asia/Tokyo")), SLOW);

    private volatile boolean alone;

    /** This clock is in charge, not {@link TestClock}. */
    public static final class InCharge implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SlowMachine.class);
        }
    }

    SlowMachine() {
        super(MACHINE);
    }

    /** Runs a control as before there was a database's clock. */
    public void believeTheMachine(Runnable control) {
        alone = true;
        try {
            control.run();
        } finally {
            alone = false;
        }
    }

    @Override
    public Instant instant() {
        return alone ? MACHINE.instant() : super.instant();
    }
}
