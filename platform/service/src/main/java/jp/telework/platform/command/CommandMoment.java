package jp.telework.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.telework.platform.persistence.Sql;
import jp.telework.platform.time.DatabaseClock;
import jp.telework.platform.time.SuiteTime;

/**
 * The one instant of a command, which is the database's. It judges the deadlines and dates what the command writes: receipt,
 * acts, audit rows, events, mails. Each attempt has its own, since it sees a newer state.
 */
@ApplicationScoped
class CommandMoment {

    private final DataSource database;
    private final DatabaseClock clock;
    private final boolean inCharge;
    private final String question;

    /** @param read what the service reads; a test's own clock needs no question to the database */
    CommandMoment(DataSource database, DatabaseClock clock, Clock read, SuiteTime time) {
        this.database = database;
        this.clock = clock;
        this.inCharge = read == clock;
        this.question = "SELECT " + time.sql() + " AS moment";
    }

    /** Runs a command, from its first attempt to its answer. */
    <R> R during(Supplier<R> command) {
        return clock.command(command);
    }

    /** Reads the counter right before a statement that also answers {@link SuiteTime#sql}. */
    long ask() {
        return clock.ask();
    }

    /** The attempt's first statement told the instant. */
    void told(long asked, Instant instant) {
        clock.told(asked, instant);
        clock.hold(instant);
    }

    /** The attempt has no such statement: the estimate is as good, and the database is asked only when it is in doubt. */
    void estimated() {
        if (!inCharge || !clock.inDoubt()) {
            clock.hold(clock.estimate());
            return;
        }
        long asked = clock.ask();
        told(
                asked,
                Sql.rows(database, question, row -> Sql.instant(row, "moment")).get(0));
    }
}
