package jp.telework.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.time.Japan;

/**
 * The one place where instants come from: the clock of the database, in Japan's time zone, and the source of identifiers,
 * which follows it. Tests put their own in place.
 */
@ApplicationScoped
class Clocks {

    @Produces
    @DefaultBean
    @Singleton
    DatabaseClock clock() {
        return new DatabaseClock(Clock.system(Japan.ZONE));
    }

    /**
     * Lists follow the identifiers, so those of a replica whose machine is slow must not sort before the others'. They
     * follow the estimate and not a command's one instant, and so rows of one command keep their order.
     */
    @Produces
    @MachineClock
    @ApplicationScoped
    Clock machineClock() {
        return Clock.systemUTC();
    }

    @Produces
    @DefaultBean
    @ApplicationScoped
    Ids ids(DatabaseClock clock) {
        return Ids.timeOrdered(() -> clock.estimate().toEpochMilli());
    }
}
