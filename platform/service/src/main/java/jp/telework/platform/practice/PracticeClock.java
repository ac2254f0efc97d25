package jp.telework.platform.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jp.telework.platform.persistence.Sql;
import jp.telework.platform.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** The one row that says how far the practice ground's time is ahead. A trigger sees to it that it only grows. */
@ApplicationScoped
class PracticeClock {

    private static final String READ =
            "SELECT practice_time() AS moment, ground, ahead_micros, goal_micros, timers_at FROM practice_clock";

    private static final String OPEN =
            "UPDATE practice_clock SET ground = true, timers_at = coalesce(timers_at, practice_time())";

    private static final String AIM = "UPDATE practice_clock SET goal_micros = greatest(goal_micros, ?::bigint)";

    private static final String FIRED = "UPDATE practice_clock SET timers_at = greatest(timers_at, ?::timestamptz)";

    /** Never past the goal: a step that lies behind the present time moves nothing. */
    private static final String STEP = """
            UPDATE practice_clock
            SET timers_at = greatest(timers_at, ?::timestamptz),
                ahead_micros = least(goal_micros, greatest(ahead_micros,
                    (extract(epoch FROM ?::timestamptz - clock_timestamp()) * 1000000)::bigint))
            RETURNING clock_timestamp() + ahead_micros * interval '1 microsecond' AS moment
            """;

    private static final String ARRIVE = """
            UPDATE practice_clock SET ahead_micros = greatest(ahead_micros, least(goal_micros, ?::bigint))
            RETURNING clock_timestamp() + ahead_micros * interval '1 microsecond' AS moment
            """;

    private final DataSource database;
    private final DatabaseClock clock;

    PracticeClock(DataSource database, DatabaseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The clock as it stands.
     *
     * @param time the ground's time
     * @param ground whether this database belongs to a practice ground
     * @param ahead how far the time is ahead of the database's clock
     * @param goal how far it is to be ahead
     * @param timersAt up to when the timers have run, null before the first start as a practice ground
     */
    record State(
            Instant time,
            boolean ground,
            Duration ahead,
            Duration goal,
            @Nullable Instant timersAt) {

        boolean travels() {
            return goal.compareTo(ahead) > 0;
        }

        /** What time it would be now, had the clock arrived. */
        Instant goalTime() {
            return time.plus(goal.minus(ahead));
        }
    }

    State read() {
        return Sql.rows(database, READ, PracticeClock::state).get(0);
    }

    private static State state(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime timers = row.getObject("timers_at", OffsetDateTime.class);
        return new State(
                Sql.instant(row, "moment"),
                row.getBoolean("ground"),
                Duration.of(row.getLong("ahead_micros"), ChronoUnit.MICROS),
                Duration.of(row.getLong("goal_micros"), ChronoUnit.MICROS),
                timers == null ? null : timers.toInstant());
    }

    private static long micros(Duration duration) {
        return TimeUnit.MICROSECONDS.convert(duration);
    }

    /** Makes the database one of a practice ground. */
    void open() {
        Sql.update(database, OPEN);
    }

    /** Says how far the time is to be ahead; a smaller number than before changes nothing. */
    void aim(Duration goal) {
        Sql.update(database, AIM, micros(goal));
    }

    /**
     * Moves the time to an instant, at which the next timers are due.
     *
     * @param fired up to when the timers have run
     */
    void stepTo(Instant step, Instant fired) {
        move(STEP, fired, step);
    }

    /** Ends a walk. */
    void arriveAt(Duration goal) {
        move(ARRIVE, micros(goal));
    }

    /** The clock of this process learns at once what the database now tells. */
    private void move(String update, Object... values) {
        long asked = clock.ask();
        clock.told(
                asked,
                Sql.rows(database, update, row -> Sql.instant(row, "moment"), values)
                        .get(0));
    }

    /** The timers have run up to this instant. */
    void fired(Instant upTo) {
        Sql.update(database, FIRED, upTo);
    }

    /** Whether something was done here before. */
    boolean hasEvents() {
        return Sql.rows(database, "SELECT EXISTS (SELECT FROM event) AS found", row -> row.getBoolean("found"))
                .get(0);
    }
}
