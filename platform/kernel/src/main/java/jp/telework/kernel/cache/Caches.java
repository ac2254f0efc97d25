package jp.telework.kernel.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The suite's caches. Each is bounded: an entry that was not used for long makes room for a new one. The thread that asks
 * does the upkeep.
 *
 * <p>Caffeine makes its caches and their entries by the names of classes. The native files of this package name the classes
 * that these two kinds of cache need, so every cache is made here.
 */
public final class Caches {

    private Caches() {}

    /** @param most entries, at least 1 */
    public static <K, V> Cache<K, V> ofMost(int most) {
        return bounded(most).build();
    }

    /**
     * A cache whose entries end.
     *
     * @param most entries, at least 1
     * @param kept how long an entry is found after it was put; zero: never
     */
    public static <K, V> Cache<K, V> ofMost(int most, Duration kept, Clock clock) {
        return bounded(most).expireAfterWrite(kept).ticker(() -> nanos(clock)).build();
    }

    /**
     * The same, by the machine's own count of time.
     *
     * @param most entries, at least 1
     */
    public static <K, V> Cache<K, V> ofMost(int most, Duration kept) {
        return bounded(most).expireAfterWrite(kept).build();
    }

    private static Caffeine<Object, Object> bounded(int most) {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run);
    }

    private static long nanos(Clock clock) {
        Instant now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
