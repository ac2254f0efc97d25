package jp.telework.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/** How far the machine's clock is from the database's, in the words of metrics, health and log. */
@ApplicationScoped
class ClockDeviation {

    private final DatabaseClock clock;
    private final ClockConfig config;

    ClockDeviation(DatabaseClock clock, ClockConfig config) {
        this.clock = clock;
        this.config = config;
    }

    /** Positive when the machine's clock is ahead; no number before the database was asked. */
    double seconds() {
        return clock.deviation().map(ClockDeviation::inSeconds).orElse(Double.NaN);
    }

    boolean isBeyondTolerance() {
        return clock.deviation()
                .filter(deviation -> deviation.abs().compareTo(config.tolerance()) > 0)
                .isPresent();
    }

    String sentence() {
        double seconds = seconds();
        return String.format(
                Locale.ROOT, "%.3f s %s the database's", Math.abs(seconds), seconds < 0 ? "behind" : "ahead of");
    }

    private static double inSeconds(Duration deviation) {
        return deviation.toNanos() / 1e9;
    }
}
