package jp.telework.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.CancellationException;
import jp.telework.local.StackFailure;

/** The time of a practice ground, which an officer moves. */
public final class PracticeTime {

    private static final String PATH = "/practice/clock";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST_WALK = Duration.ofMinutes(20);

    private final ApiClient officer;

    private PracticeTime(ApiClient officer) {
        this.officer = officer;
    }

    public static PracticeTime of(URI tokenEndpoint, URI gateway) {
        return new PracticeTime(ApiClient.signedInAs("officer", tokenEndpoint, gateway));
    }

    public ZonedDateTime now() {
        return time(officer.get(PATH));
    }

    /** A clock that tells the practice ground's time until that is moved again. */
    public Clock clock() {
        return Clock.offset(Clock.system(JAPAN), Duration.between(Instant.now(), now()));
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Moves the time on by an ISO 8601 length, such as {@code P30D}, and returns when it has arrived. */
    public ZonedDateTime passBy(String length) {
        return move("by", length);
    }

    /** Moves the time on to an instant, and returns when it has arrived. */
    public ZonedDateTime passTo(String time) {
        return move("to", time);
    }

    private ZonedDateTime move(String how, String text) {
        officer.post(PATH, JsonNodeFactory.instance.objectNode().put(how, text));
        Instant patience = Instant.now().plus(LONGEST_WALK);
        while (Instant.now().isBefore(patience)) {
            Answer told = officer.get(PATH);
            if (told.body().path("arrived").booleanValue()) {
                return time(told);
            }
            pause();
        }
        throw new StackFailure("練習用の時計が目的の時刻に着きません", "The practice clock does not arrive");
    }

    private static ZonedDateTime time(Answer told) {
        return OffsetDateTime.parse(told.text("time")).atZoneSameInstant(JAPAN);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
