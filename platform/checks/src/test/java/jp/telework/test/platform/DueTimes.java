package jp.telework.test.platform;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Timers that only note when they ran, by the suite's clock; off unless a test's profile sets their times. */
@Singleton
public class DueTimes {

    /** One run of a timer. */
    record Run(String timer, Instant at) {}

    private final List<Run> runs = new CopyOnWriteArrayList<>();
    private final Clock clock;

    DueTimes(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(cron = "{due-times.evening:off}", timeZone = "Asia/Tokyo", identity = "a-evening")
    void evening() {
        note("evening");
    }

    @Scheduled(cron = "{due-times.morning:off}", timeZone = "Asia/Tokyo", identity = "b-morning")
    void morning() {
        note("morning");
        throw new IllegalStateException("a timer that fails stops no other");
    }

    @Scheduled(every = "{due-times.often:off}", delayed = "100h", identity = "c-often")
    void often() {
        note("often");
    }

    private void note(String timer) {
        runs.add(new Run(timer, clock.instant()));
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }

    void forget() {
        runs.clear();
    }
}
