package jp.telework.platform.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header Retry-After (RFC 9110 §10.2.3): seconds, or a date. What cannot be read asks for nothing. */
final class RetryAfter {

    /** More digits than any honest receiver sends. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RetryAfter() {}

    /** The pause that the header asks for; only 429 and 503 may ask. */
    static @Nullable Duration of(int status, @Nullable String header, Instant now) {
        if (header == null || (status != 429 && status != 503)) {
            return null;
        }
        if (SECONDS.matcher(header).matches()) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
