package jp.telework.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.Future;
import jp.telework.kernel.cache.Caches;

/** Buckets in this process. One that was not used for longest is full again and makes room. */
final class LocalBuckets implements Buckets {

    /** Few enough to stay under 20 MB. */
    private static final int MOST = 50_000;

    private final Cache<String, Bucket> buckets = Caches.ofMost(MOST);
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
