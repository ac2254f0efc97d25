package jp.telework.platform.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which time the database is asked for: that of its clock, or on a practice ground the ground's own, which is ahead of it
 * (docs/adr/0041).
 */
@Singleton
public class SuiteTime {

    private final boolean practice;
    private final Clock machine;

    SuiteTime(
            @ConfigProperty(name = "telework.practice.enabled", defaultValue = "false") boolean practice,
            @MachineClock Clock machine) {
        this.practice = practice;
        this.machine = machine;
    }

    /** Whether this is a practice ground. */
    public boolean isPractice() {
        return practice;
    }

    /** The expression that tells the time in a statement. */
    public String sql() {
        return practice ? "practice_time()" : "clock_timestamp()";
    }

    /** An instant as it is told to machines outside, whose clocks know nothing of a practice ground. */
    public Instant forOthers(Instant told) {
        return practice ? machine.instant() : told;
    }
}
