package jp.telework.platform.measure;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Counts requests by how long they took: {@code http_server_requests_seconds_bucket}. Few steps, because every operation and
 * status has its own; the gateway has finer ones for the few routes that it knows.
 */
class RequestDurations {

    private static final double[] STEPS = Stream.of(25L, 100L, 250L, 500L, 1_000L, 5_000L)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    private RequestDurations() {}

    @Produces
    @Singleton
    static MeterFilter steps() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                if (!id.getName().equals("http.server.requests")) {
                    return config;
                }
                return DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(STEPS)
                        .build()
                        .merge(config);
            }
        };
    }
}
