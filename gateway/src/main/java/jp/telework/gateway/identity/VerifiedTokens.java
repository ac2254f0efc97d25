package jp.telework.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import jp.telework.kernel.cache.Caches;

/**
 * Tokens whose signature was found right a moment ago, so that a system that sends a hundred requests with one token
 * costs one signature check. Remembered for a period, and never past the token's own expiry.
 * Only digests are kept.
 */
final class VerifiedTokens {

    static final int MOST = 40_000;

    private final Clock clock;
    private final Cache<String, Caller> known;

    /** @param period zero: every token is verified every time */
    VerifiedTokens(Duration period, Clock clock) {
        this.clock = clock;
        this.known = Caches.ofMost(MOST, period, clock);
    }

    /** Whom the credentials speak for, if they were verified a moment ago. */
    Optional<Caller> find(String credentials) {
        return Optional.ofNullable(known.getIfPresent(digest(credentials)))
                .filter(found -> clock.instant().isBefore(found.expiry()));
    }

    void add(String credentials, Caller caller) {
        known.put(digest(credentials), caller);
    }

    /** Forgets all: something that was right when they were verified no longer is. */
    void clear() {
        known.invalidateAll();
    }

    int size() {
        return known.asMap().size();
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
}
