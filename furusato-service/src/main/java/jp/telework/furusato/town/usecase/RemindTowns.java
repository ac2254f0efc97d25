package jp.telework.furusato.town.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.furusato.town.domain.Duties;
import jp.telework.kernel.time.Japan;
import org.jboss.logging.Logger;

/**
 * 期限の通知: once a day reminds towns of what is due soon and marks what is overdue, each as an event. Every replica starts
 * it; the day's row lets one of them do the work, and a run that dies leaves neither row nor reminders.
 */
@ApplicationScoped
public class RemindTowns {

    private static final Logger LOG = Logger.getLogger(RemindTowns.class);

    private final Duties duties;
    private final Clock clock;

    RemindTowns(Duties duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /** The run of the clock's day; does nothing when it was made already. */
    @Scheduled(cron = "{telework.town.reminder-run}", timeZone = "Asia/Tokyo", identity = "remind-towns")
    @Transactional
    public void run() {
        Instant now = clock.instant();
        LocalDate today = Japan.date(now);
        int written = duties.remind(today, now);
        if (written >= 0) {
            LOG.infof("%d reminders to towns on %s", written, today);
        }
    }
}
