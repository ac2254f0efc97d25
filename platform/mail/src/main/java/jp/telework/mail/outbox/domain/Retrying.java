package jp.telework.mail.outbox.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** 再送の間隔: when a mail that the server did not take is tried again, and when no longer. */
public final class Retrying {

    /** Over a day in all, as mail servers do it among themselves (RFC 5321 §4.5.4.1). */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(16));

    private Retrying() {}

    /** How often a mail is tried at most. */
    public static int attempts() {
        return PAUSES.size() + 1;
    }

    public static boolean isLast(int attempt) {
        return attempt >= attempts();
    }

    /** When the next attempt is due after this one failed. */
    public static Instant after(int attempt, Instant now) {
        return now.plus(PAUSES.get(Math.min(attempt, PAUSES.size()) - 1));
    }
}
