package jp.telework.seminar.attendance.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import jp.telework.seminar.attendance.domain.Attendances;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** 個人情報の消去: names of attendees go when their time is over; that somebody attended stays counted. */
@ApplicationScoped
public class EraseAttendees {

    private static final Logger LOG = Logger.getLogger(EraseAttendees.class);

    private final Attendances attendances;
    private final Clock clock;
    private final Period kept;

    EraseAttendees(
            Attendances attendances,
            Clock clock,
            @ConfigProperty(name = "telework.attendance.kept", defaultValue = "P1Y") Period kept) {
        this.attendances = attendances;
        this.clock = clock;
        this.kept = kept;
    }

    /** One statement, harmless when several replicas run it at once. */
    @Scheduled(cron = "{telework.attendance.erase-run}", timeZone = "Asia/Tokyo", identity = "erase-attendees")
    @Transactional
    public void run() {
        int erased = attendances.erase(
                clock.instant().atZone(clock.getZone()).minus(kept).toInstant());
        if (erased > 0) {
            LOG.infof("erased the names of %d attendees", erased);
        }
    }
}
