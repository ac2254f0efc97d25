package jp.telework.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.TimeUnit;

/**
 * What a bucket said to one request.
 *
 * @param remaining how many more would pass now
 * @param resetSeconds until the bucket is full again
 * @param retrySeconds until one more passes; 0 when this one did
 */
record Ticket(Limit limit, boolean granted, long remaining, long resetSeconds, long retrySeconds) {

    static Ticket of(Limit limit, ConsumptionProbe probe) {
        return new Ticket(
                limit,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    /** An item of RateLimit (draft-ietf-httpapi-ratelimit-headers). */
    String state() {
        return "\"" + limit.name() + "\";r=" + remaining + ";t=" + resetSeconds;
    }

    private static long seconds(long nanos) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return (nanos + second - 1) / second;
    }
}
