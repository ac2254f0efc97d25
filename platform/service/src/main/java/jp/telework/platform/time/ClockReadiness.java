package jp.telework.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Warns of a machine whose clock is wrong. The replica stays ready: what it judges and dates follows the database, and
 * without it the others would have more to do (docs/adr/0030). It makes no call.
 */
@Readiness
@ApplicationScoped
class ClockReadiness implements HealthCheck {

    private final ClockDeviation deviation;

    ClockReadiness(ClockDeviation deviation) {
        this.deviation = deviation;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("clock").up();
        double seconds = deviation.seconds();
        answer.withData("deviation", Double.isNaN(seconds) ? "unknown" : String.format(Locale.ROOT, "%.3f", seconds));
        if (deviation.isBeyondTolerance()) {
            answer.withData("warning", "この機械の時計がずれています / this machine's clock is " + deviation.sentence());
        }
        return answer.build();
    }
}
