package jp.telework.platform.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import jp.telework.platform.persistence.DatabaseFailure;

/**
 * Leads the time to where it is to go, from one due time to the next: each timer runs while it is its time, and the earlier
 * before the later. A walk that was broken off goes on where it stood; what was due there may run once more.
 */
@ApplicationScoped
class PracticeWalk {

    /** Of several replicas one walks. The lock belongs to its session and ends with it. */
    private static final String CLAIM = "SELECT pg_try_advisory_lock(41, 41)";

    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(41, 41)";

    /** Up to this distance what runs every so often runs every hour, beyond it every {@link #WIDE_HOURS}. */
    private static final Duration NEAR = Duration.ofDays(62);

    private static final int NEAR_HOURS = 1;
    private static final int WIDE_HOURS = 24;

    private final DataSource database;
    private final PracticeClock clock;
    private final PracticeTimers timers;
    private volatile boolean stopped;

    PracticeWalk(DataSource database, PracticeClock clock, PracticeTimers timers) {
        this.database = database;
        this.clock = clock;
        this.timers = timers;
    }

    /** Walks to the goal, or runs what the time has reached by itself. */
    void walk() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (isTrue(statement, CLAIM)) {
                try {
                    goOn();
                } finally {
                    isTrue(statement, GIVE_BACK);
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    void stop() {
        stopped = true;
    }

    private void goOn() {
        PracticeClock.State state = clock.read();
        Instant until = state.goalTime();
        Instant from = state.timersAt() == null ? state.time() : state.timersAt();
        Optional<Instant> step = next(state, from, until);
        boolean moved = step.isPresent();
        while (step.isPresent() && !stopped) {
            Instant due = step.get();
            clock.stepTo(due, from);
            if (state.travels()) {
                timers.fireOften(due);
            }
            timers.fireAt(due);
            from = due;
            step = next(state, from, until);
        }
        if (moved) {
            clock.fired(from);
        }
        if (state.travels() && !stopped) {
            clock.arriveAt(state.goal());
            timers.fireOften(until);
        }
    }

    /** The next due time on the way. */
    private Optional<Instant> next(PracticeClock.State state, Instant from, Instant until) {
        return timers.next(from, hours(state, Duration.between(from, until))).filter(due -> !due.isAfter(until));
    }

    private static int hours(PracticeClock.State state, Duration left) {
        if (!state.travels()) {
            return 0;
        }
        return left.compareTo(NEAR) > 0 ? WIDE_HOURS : NEAR_HOURS;
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
