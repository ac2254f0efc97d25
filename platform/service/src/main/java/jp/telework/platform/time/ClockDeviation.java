package jp.telework.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How far the machine's clock is from the database's, in the words of metrics, health and log. */
@ApplicationScoped
class ClockDeviation {

    private final DatabaseClock clock;
    private final ClockConfig config;
    private final SuiteTime time;

    ClockDeviation(DatabaseClock clock, ClockConfig config, SuiteTime time) {
        this.clock = clock;
        this.config = config;
        this.time = time;
    }

    /** Positive when the machine's clock is ahead; no number before the database was asked, and none on a practice ground. */
    double seconds() {
        return known().map(ClockDeviation::inSeconds).orElse(Double.NaN);
    }

    boolean isBeyondTolerance() {
        return known().filter(deviation -> deviation.abs().compareTo(config.tolerance()) > 0)
                .isPresent();
    }

    /** A practice ground is ahead on purpose. */
    private Optional<Duration> known() {
        return time.isPractice() ? Optional.empty() : clock.deviation();
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
