package jp.telework.platform.practice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.startup.ProductionReadiness;
import jp.telework.platform.time.SuiteTime;
import org.jboss.logging.Logger;

/**
 * Opens the practice ground when the settings say so. A database is a practice ground's or it is not: a practice ground
 * does not start on the data of another deployment, and no other deployment on the data of a practice ground.
 */
@ApplicationScoped
class PracticeGround {

    private static final Logger LOG = Logger.getLogger(PracticeGround.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final int STOP_SECONDS = 5;

    private final SuiteTime time;
    private final PracticeClock clock;
    private final PracticeTimers timers;
    private final PracticeWalk walk;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "practice"));

    PracticeGround(SuiteTime time, PracticeClock clock, PracticeTimers timers, PracticeWalk walk) {
        this.time = time;
        this.clock = clock;
        this.timers = timers;
        this.walk = walk;
    }

    void start(@Observes StartupEvent started) {
        PracticeClock.State state = clock.read();
        objection(state, time.isPractice(), ProductionReadiness.isLenient(), clock::hasEvents)
                .ifPresent(objection -> {
                    throw new IllegalStateException(objection);
                });
        if (!time.isPractice()) {
            return;
        }
        clock.open();
        timers.takeOver();
        thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        LOG.infof("a practice ground: its time is %s", state.time().atZone(Japan.ZONE));
    }

    /**
     * Why this deployment must not start on the database, if there is a reason. On a developer's machine one database may serve
     * both kinds, as long as its time was not moved.
     */
    static Optional<String> objection(
            PracticeClock.State state, boolean practice, boolean lenient, BooleanSupplier used) {
        if (!practice && state.ground() && (!lenient || !state.goal().isZero())) {
            return Optional.of("このデータベースは練習用です。練習用の設定でだけ起動できます"
                    + " / refusing to start: this database belongs to a practice ground");
        }
        if (practice && !state.ground() && !lenient && used.getAsBoolean()) {
            return Optional.of("このデータベースには練習用でない記録があります。練習用には空のデータベースが必要です"
                    + " / refusing to start: this database holds records of another deployment; a practice ground"
                    + " needs an empty one");
        }
        return Optional.empty();
    }

    void stop(@Observes ShutdownEvent stopping) {
        walk.stop();
        thread.shutdown();
        try {
            thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says how far the time is to be ahead, and sets out. */
    PracticeClock.State aim(Duration goal) {
        clock.aim(goal);
        thread.execute(this::look);
        return clock.read();
    }

    private void look() {
        try {
            walk.walk();
        } catch (RuntimeException failed) {
            LOG.warnf("the practice clock waits: %s", failed.getMessage());
        }
    }
}
