package jp.telework.gateway.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * A limit by its name in the RateLimit headers.
 *
 * @param burst the most at one moment
 * @param requests how many are added in {@code per}
 * @param atOnce the most under way together
 */
record Limit(String name, int burst, int requests, Duration per, int atOnce) {

    Limit {
        if (burst < 1 || requests < 1 || atOnce < 1 || per.isZero() || per.isNegative()) {
            throw new IllegalArgumentException("telework.limits." + name + ": all numbers must be positive");
        }
    }

    static Limit of(String name, LimitsConfig.Rate rate) {
        return new Limit(name, rate.burst(), rate.requests(), rate.per(), rate.atOnce());
    }

    BucketConfiguration bucket() {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(burst)
                        .refillGreedy(requests, per)
                        .build())
                .build();
    }

    /** An item of RateLimit-Policy: the quota, and the seconds in which an empty bucket fills. */
    String policy() {
        return "\"" + name + "\";q=" + burst + ";w=" + fillSeconds();
    }

    private long fillSeconds() {
        return Math.max(1, (per.toMillis() * burst / requests + 999) / 1000);
    }
}
