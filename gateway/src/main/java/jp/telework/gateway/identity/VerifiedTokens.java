package jp.telework.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature was found right a moment ago, so that a system that sends a hundred requests with one token
 * costs one signature check. Remembered for between one and two periods, and never past the token's own expiry.
 * Only digests are kept.
 */
final class VerifiedTokens {

    /** Two generations of this many are the most that is kept; beyond it the older one is dropped early. */
    static final int MOST_PER_GENERATION = 20_000;

    private final Duration period;
    private final Clock clock;
    private final AtomicReference<Generations> generations;

    VerifiedTokens(Duration period, Clock clock) {
        this.period = period;
        this.clock = clock;
        this.generations = new AtomicReference<>(new Generations(clock.instant(), new ConcurrentHashMap<>(), Map.of()));
    }

    /** Whom the credentials speak for, if they were verified a moment ago. */
    Optional<Caller> find(String credentials) {
        if (period.isZero()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Generations known = turnOver(now);
        String digest = digest(credentials);
        @Nullable Caller caller = known.young().get(digest);
        if (caller == null) {
            caller = known.old().get(digest);
        }
        return Optional.ofNullable(caller).filter(found -> now.isBefore(found.expiry()));
    }

    void add(String credentials, Caller caller) {
        if (!period.isZero()) {
            turnOver(clock.instant()).young().put(digest(credentials), caller);
        }
    }

    /** Forgets all: something that was right when they were verified no longer is. */
    void clear() {
        generations.set(new Generations(clock.instant(), new ConcurrentHashMap<>(), Map.of()));
    }

    int size() {
        Generations current = generations.get();
        return current.young().size() + current.old().size();
    }

    private Generations turnOver(Instant now) {
        Generations current = generations.get();
        Duration age = Duration.between(current.since(), now);
        if (age.compareTo(period) < 0 && current.young().size() < MOST_PER_GENERATION) {
            return current;
        }
        // After a long pause both generations are out of date.
        boolean youngIsCurrent = age.compareTo(period.multipliedBy(2)) < 0;
        Generations next = new Generations(now, new ConcurrentHashMap<>(), youngIsCurrent ? current.young() : Map.of());
        generations.compareAndSet(current, next);
        return generations.get();
    }

    private static String digest(String credentials) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(credentials.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private record Generations(Instant since, Map<String, Caller> young, Map<String, Caller> old) {}
}
