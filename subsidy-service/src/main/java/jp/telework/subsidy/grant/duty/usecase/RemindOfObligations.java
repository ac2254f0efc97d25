package jp.telework.subsidy.grant.duty.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.grant.duty.domain.Reminders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** 期限の予告: once a day tells the duties that are due soon as events. Every replica starts it, and one does the work. */
@ApplicationScoped
public class RemindOfObligations {

    private static final Logger LOG = Logger.getLogger(RemindOfObligations.class);

    private final Reminders reminders;
    private final Clock clock;
    private final List<Integer> daysBefore;

    RemindOfObligations(
            Reminders reminders,
            Clock clock,
            @ConfigProperty(name = "telework.obligations.reminder-days", defaultValue = "14,3")
                    List<Integer> daysBefore) {
        this.reminders = reminders;
        this.clock = clock;
        this.daysBefore = List.copyOf(daysBefore);
    }

    /** The run of the clock's day; does nothing when it was made already. */
    @Scheduled(
            cron = "{telework.obligations.reminder-run}",
            timeZone = "Asia/Tokyo",
            identity = "remind-of-obligations")
    @Transactional
    public void run() {
        Instant now = clock.instant();
        LocalDate today = Japan.date(now);
        int told = reminders.remind(today, daysBefore, now);
        if (told >= 0) {
            LOG.infof("%d obligations are due soon on %s", told, today);
        }
    }
}
