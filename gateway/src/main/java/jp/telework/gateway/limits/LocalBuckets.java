package jp.telework.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.Future;
import java.time.Duration;

/** Buckets in this process. What is not used for a while is full again, and need not be kept. */
final class LocalBuckets implements Buckets {

    /** Longer than any bucket takes to fill, and few enough to stay under 20 MB. */
    private static final Duration UNUSED = Duration.ofMinutes(15);

    private static final int MOST = 50_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();
    private final TimeMeter time;

    LocalBuckets(TimeMeter time) {
        this.time = time;
    }

    @Override
    public Future<Ticket> take(Limit limit, String key) {
        return Future.succeededFuture(takeNow(limit, key));
    }

    Ticket takeNow(Limit limit, String key) {
        Bucket bucket = buckets.get(limit.name() + ' ' + key, unused -> newBucket(limit));
        return Ticket.of(limit, bucket.tryConsumeAndReturnRemaining(1));
    }

    private Bucket newBucket(Limit limit) {
        var builder = Bucket.builder().withCustomTimePrecision(time);
        for (var bandwidth : limit.bucket().getBandwidths()) {
            builder.addLimit(bandwidth);
        }
        return builder.build();
    }
}
