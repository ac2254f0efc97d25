package jp.telework.subsidy.grant;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.test.TestClock;

/** Moves the service's clock through the days of a story. */
public final class Days {

    private Days() {}

    public static TestClock clock() {
        return Arc.container().instance(TestClock.class).get();
    }

    /** Ten in the morning in Japan. */
    public static LocalDate goTo(String day) {
        clock().set(Instant.parse(day + "T01:00:00Z"));
        return LocalDate.parse(day);
    }

    public static void back() {
        clock().reset();
    }
}
