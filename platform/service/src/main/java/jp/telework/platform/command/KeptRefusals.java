package jp.telework.platform.command;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import jp.telework.platform.caller.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many refused attempts become audit rows: so many of each caller in an hour, so many of all callers without a token
 * together. The trail therefore grows by a bounded amount, with any number of attempts. The last row says that further
 * attempts of this hour are only counted ({@code telework_refusals_not_kept_total}). Each replica counts for itself.
 */
@Startup
@ApplicationScoped
class KeptRefusals {

    private static final long HOUR = 3600;

    private final Clock clock;
    private final int ofACaller;
    private final int ofThePublic;
    private final Counter notKept;
    private final Map<String, Integer> counts = new HashMap<>();
    private long hour;

    KeptRefusals(
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "telework.refusals.kept-per-caller") int ofACaller,
            @ConfigProperty(name = "telework.refusals.kept-of-the-public") int ofThePublic) {
        this.clock = clock;
        this.ofACaller = ofACaller;
        this.ofThePublic = ofThePublic;
        this.notKept = Counter.builder("telework.refusals.not.kept")
                .description("Refused attempts that became no audit row, because their caller had too many in an hour")
                .register(meters);
    }

    RefusedAttempt attempt(
            String stream, String action, String code, Caller who, String requestId, Map<String, Object> detail) {
        int most = who.equals(Caller.PUBLIC) ? ofThePublic : ofACaller;
        int number = next(who.keyOwner(), most);
        Map<String, Object> kept = new TreeMap<>(detail);
        if (number == most) {
            kept.put("furtherOnesOfThisHourAreOnlyCounted", true);
        }
        if (number > most) {
            notKept.increment();
        }
        return new RefusedAttempt(stream, action, code, who, requestId, number <= most, kept);
    }

    private synchronized int next(String caller, int most) {
        long now = clock.instant().getEpochSecond() / HOUR;
        if (now != hour) {
            counts.clear();
            hour = now;
        }
        return counts.merge(caller, 1, (known, one) -> Math.min(known, most) + one);
    }
}
