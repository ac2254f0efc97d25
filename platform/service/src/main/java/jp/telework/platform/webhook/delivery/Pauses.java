package jp.telework.platform.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 再送の間隔: when an event that a receiver did not take is sent again, and when no longer. Published in docs/webhooks.md. */
public final class Pauses {

    /** Eight attempts over a day and half an hour. */
    private static final List<Duration> PUBLISHED = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** A receiver may ask for a longer pause, within bounds: six hours are no longer an overload. */
    static final Duration LONGEST_ASKED = Duration.ofHours(6);

    /** So that a thousand webhooks at one broken receiver do not all come back in the same second. */
    private static final int SPREAD_PERCENT = 10;

    private Pauses() {}

    /** How often an event is sent at most before the webhook is switched off. */
    public static int attempts() {
        return PUBLISHED.size() + 1;
    }

    public static boolean isLast(int attempt) {
        return attempt >= attempts();
    }

    /** The pause that is published for an attempt, from 1. */
    public static Duration published(int attempt) {
        return PUBLISHED.get(Math.min(attempt, PUBLISHED.size()) - 1);
    }

    /**
     * When the next attempt is due.
     *
     * @param attempt the one that failed, from 1
     * @param webhook spreads the attempts of different webhooks; the same for each attempt
     * @param asked by the receiver's Retry-After, null for nothing
     */
    static Instant next(int attempt, UUID webhook, @Nullable Duration asked, Instant now) {
        Duration published = published(attempt);
        long spread = published.toMillis() / 100 * Math.floorMod(webhook.hashCode(), SPREAD_PERCENT + 1);
        Duration pause = published.plusMillis(spread);
        if (asked != null) {
            Duration bounded = asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
            pause = bounded.compareTo(pause) > 0 ? bounded : pause;
        }
        return now.plus(pause);
    }
}
