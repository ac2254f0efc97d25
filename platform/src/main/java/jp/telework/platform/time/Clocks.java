package jp.telework.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import jp.telework.kernel.id.Ids;

/** The clock in Japan's time zone and the source of identifiers. Tests put their own in place. */
@ApplicationScoped
class Clocks {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Produces
    @MachineClock
    @ApplicationScoped
    Clock machineClock() {
        return Clock.systemUTC();
    }

    @Produces
    @DefaultBean
    @ApplicationScoped
    Ids ids() {
        return Ids.timeOrdered();
    }
}
