package jp.telework.casework.notification.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.casework.notification.domain.DailyRuns;
import jp.telework.casework.notification.domain.MailedCases;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.command.CaseRef;

/** 期限経過のまとめ: once a day the officers get the number of overdue duties. Without any there is no mail. */
@ApplicationScoped
public class SendOverdueDigest {

    private static final String JOB = "overdue-digest";

    private final DailyRuns runs;
    private final MailedCases cases;
    private final PostNotifications notifications;
    private final Ids ids;
    private final Clock clock;

    SendOverdueDigest(DailyRuns runs, MailedCases cases, PostNotifications notifications, Ids ids, Clock clock) {
        this.runs = runs;
        this.cases = cases;
        this.notifications = notifications;
        this.ids = ids;
        this.clock = clock;
    }

    /** The run of the clock's day. Of several replicas one finds the day's row free. */
    @Scheduled(cron = "{telework.mail.digest-run}", timeZone = "Asia/Tokyo", identity = "send-overdue-digest")
    @Transactional
    public void run() {
        Instant now = clock.instant();
        LocalDate today = Japan.date(now);
        if (!runs.begin(JOB, today, now)) {
            return;
        }
        long overdue = cases.overdue(today);
        if (overdue > 0) {
            notifications.postDigest(new CaseRef(JOB, ids.next()), overdue);
        }
    }
}
