package jp.telework.kernel.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the clocks of the identity provider and of ours may differ. FAPI 2.0 (Security Profile, 5.3.2.1) wants tokens
 * accepted whose {@code iat} or {@code nbf} lies up to 10 seconds ahead, and refused beyond 60. What lies between is refused
 * here too: clocks that are set by NTP differ by milliseconds, and a clock that is 11 seconds wrong is a fault that should
 * show. A token ends 10 seconds after its {@code exp}, for the same reason.
 */
public final class TokenTimes {

    /** The one tolerance of the gateway and of all services; {@code quarkus.oidc.token.lifespan-grace} must be the same. */
    public static final Duration TOLERANCE = Duration.ofSeconds(10);

    /** The last second of the year 9999: later ones are no moments to reckon with. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private TokenTimes() {}

    /**
     * Why a token does not count at this moment, if so. Times are seconds since 1970, as tokens carry them.
     *
     * @param issuedAt {@code iat}
     * @param notBefore {@code nbf}
     * @param expiry {@code exp}
     */
    public static Optional<String> objection(
            @Nullable Long issuedAt, @Nullable Long notBefore, long expiry, Instant now) {
        if (isAhead(issuedAt, now)) {
            return Optional.of("iat lies ahead");
        }
        if (isAhead(notBefore, now)) {
            return Optional.of("nbf lies ahead");
        }
        return now.isBefore(end(expiry)) ? Optional.empty() : Optional.of("expired");
    }

    /** The first moment at which a token with this {@code exp} no longer counts. */
    public static Instant end(long expiry) {
        return moment(expiry).plus(TOLERANCE);
    }

    private static boolean isAhead(@Nullable Long time, Instant now) {
        return time != null && moment(time).isAfter(now.plus(TOLERANCE));
    }

    private static Instant moment(long seconds) {
        return Instant.ofEpochSecond(Math.max(-LAST_SECOND, Math.min(LAST_SECOND, seconds)));
    }
}
