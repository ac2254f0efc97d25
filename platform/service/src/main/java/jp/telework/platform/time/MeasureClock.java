package jp.telework.platform.time;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Reads the database's clock at the start and every few seconds, so that reads and commands without a key have a good
 * estimate, and tells operators about a machine whose clock is wrong: {@code telework_clock_deviation_seconds}, and one
 * line in the log when that begins and one when it ends.
 */
@ApplicationScoped
class MeasureClock {

    private static final Logger LOG = Logger.getLogger(MeasureClock.class);

    /** A reading that took longer is too inexact to use. */
    private static final int MOST_SECONDS = 2;

    private final DataSource database;
    private final DatabaseClock clock;
    private final ClockDeviation deviation;
    private final String question;
    private final AtomicBoolean warned = new AtomicBoolean();

    MeasureClock(
            DataSource database, DatabaseClock clock, ClockDeviation deviation, SuiteTime time, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.deviation = deviation;
        this.question = "SELECT " + time.sql();
        Gauge.builder("telework.clock.deviation", deviation, ClockDeviation::seconds)
                .description("How far this machine's clock is ahead of the database's; negative when it is behind")
                .baseUnit("seconds")
                .strongReference(true)
                .register(meters);
    }

    void start(@Observes StartupEvent started) {
        measure();
    }

    @Scheduled(
            every = "{telework.clock.measure-every}",
            identity = "measure-clock",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(MOST_SECONDS);
            long asked = clock.ask();
            try (ResultSet row = statement.executeQuery(question)) {
                row.next();
                clock.told(asked, row.getObject(1, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException away) {
            // The estimate goes on, and a command asks for itself when it is in doubt.
            LOG.debugf("the database's clock was not read: %s", away.getMessage());
        }
        warn();
    }

    private void warn() {
        boolean beyond = deviation.isBeyondTolerance();
        if (!warned.compareAndSet(!beyond, beyond)) {
            return;
        }
        if (beyond) {
            LOG.warnf("this machine's clock is %s; deadlines and dates follow the database", deviation.sentence());
        } else {
            LOG.warnf("this machine's clock is right again: it is %s", deviation.sentence());
        }
    }
}
