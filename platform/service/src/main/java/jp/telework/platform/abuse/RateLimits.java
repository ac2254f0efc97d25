package jp.telework.platform.abuse;

import com.github.benmanes.caffeine.cache.Cache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.telework.kernel.cache.Caches;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one address may ask: a bucket of tokens that fills up evenly over a minute. Kept in memory, so each replica
 * counts for itself and nothing of the addresses is written down; the most recently used addresses are remembered.
 */
@ApplicationScoped
public class RateLimits {

    private static final int ADDRESSES = 20_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int NETWORK_GROUPS = 4;

    private final long perMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets = Caches.ofMost(ADDRESSES);

    RateLimits(@ConfigProperty(name = "telework.limits.public-tokens-per-minute") long perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.time = new Ticking(clock);
    }

    /**
     * Takes tokens of an address.
     *
     * @throws Refusal TOO_MANY_REQUESTS, with the seconds to wait
     */
    public void take(String address, int tokens) {
        ConsumptionProbe probe = bucket(network(address)).tryConsumeAndReturnRemaining(tokens);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw Refusal.of(CommonError.TOO_MANY_REQUESTS).with("retryAfterSeconds", seconds);
        }
    }

    private Bucket bucket(String network) {
        return buckets.get(network, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .withCustomTimePrecision(time)
                .build());
    }

    /** One household has a whole /64 of IPv6 addresses; of IPv4 one. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(NETWORK_GROUPS, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }

    /** The suite's clock, as buckets read it. */
    private record Ticking(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
