package jp.telework.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What operators see: {@code telework_feed_oldest_unsettled_age_seconds}, the age of the oldest event that readers do
 * not get yet, and {@code telework_feed_horizon_age_seconds}, the age of the oldest transaction of this database that writes: the
 * one that holds the feed back. Both are 0 when nothing waits, and NaN when the database did not say. A scrape never asks
 * the database.
 */
@Startup
@ApplicationScoped
public class MeasureFeed {

    private static final Logger LOG = Logger.getLogger(MeasureFeed.class);

    private final FeedLag lag;
    private final Clock clock;
    private volatile double unsettledSeconds;
    private volatile double horizonSeconds;
    private @Nullable String holder;
    private Instant holderSince = Instant.EPOCH;

    MeasureFeed(FeedLag lag, Clock clock, MeterRegistry meters) {
        this.lag = lag;
        this.clock = clock;
        Gauge.builder("telework.feed.oldest.unsettled.age", () -> unsettledSeconds)
                .description("Age of the oldest event that cannot be read yet")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("telework.feed.horizon.age", () -> horizonSeconds)
                .description("Age of the oldest writing transaction of this database, which holds the feed back")
                .baseUnit("seconds")
                .register(meters);
    }

    /** Reads the figures anew. */
    @Scheduled(
            every = "{telework.feed.measure-every}",
            identity = "measure-feed",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public synchronized void run() {
        Instant now = clock.instant();
        try {
            FeedLag.Reading reading = lag.read(now);
            unsettledSeconds = seconds(reading.unsettled());
            horizonSeconds = seconds(reading.holder() == null ? null : age(reading.holder(), reading.began(), now));
            holder = reading.holder();
        } catch (SQLException failed) {
            unsettledSeconds = Double.NaN;
            horizonSeconds = Double.NaN;
            LOG.warnf("the feed was not measured: %s", failed.getMessage());
        }
    }

    /** A transaction of another role does not show when it began; then it counts from when it was first seen. */
    private Duration age(String present, @Nullable Instant began, Instant now) {
        if (!present.equals(holder)) {
            holderSince = now;
        }
        return Duration.between(began == null || holderSince.isBefore(began) ? holderSince : began, now);
    }

    private static double seconds(@Nullable Duration age) {
        return age == null ? 0 : Math.max(0, age.toMillis() / 1000.0);
    }
}
