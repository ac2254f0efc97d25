package jp.telework.subsidy.grant.duty.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.grant.duty.domain.Obligations;
import org.jboss.logging.Logger;

/**
 * 期限経過の確認: once a day marks the duties that became overdue and tells each as an event. Every replica starts it; the
 * day's row lets one of them do the work, and a run that dies leaves neither row nor marks.
 */
@ApplicationScoped
public class MarkOverdueObligations {

    private static final Logger LOG = Logger.getLogger(MarkOverdueObligations.class);

    private final Obligations obligations;
    private final Clock clock;

    MarkOverdueObligations(Obligations obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    /** The run of the clock's day; does nothing when it was made already. */
    @Scheduled(
            cron = "{telework.obligations.overdue-run}",
            timeZone = "Asia/Tokyo",
            identity = "mark-overdue-obligations")
    @Transactional
    public void run() {
        Instant now = clock.instant();
        LocalDate today = Japan.date(now);
        int marked = obligations.markOverdue(today, now);
        if (marked >= 0) {
            LOG.infof("%d obligations became overdue by %s", marked, today);
        }
    }
}
