package jp.telework.seminar.dispatch.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import org.jboss.logging.Logger;

/**
 * 個人情報の消去: the contact point of a request goes some time after its end, and with it the numbers that were called;
 * the organisation's request, its visits, reports and what they cost stay.
 */
@ApplicationScoped
public class EraseRequesters {

    private static final Logger LOG = Logger.getLogger(EraseRequesters.class);
    private static final int BATCH = 100;

    private final DispatchRequests requests;
    private final DispatchDesk desk;
    private final DispatchTerms terms;
    private final UnattendedCommands unattended;

    EraseRequesters(DispatchRequests requests, DispatchDesk desk, DispatchTerms terms, UnattendedCommands unattended) {
        this.requests = requests;
        this.desk = desk;
        this.terms = terms;
        this.unattended = unattended;
    }

    /** Erases whatever is due; replicas share the work. */
    @Scheduled(
            cron = "{telework.dispatch.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = "erase-requesters",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        int erased = unattended.drain(BATCH, this::erase);
        if (erased > 0) {
            LOG.infof("erased the personal data of %d dispatches", erased);
        }
    }

    private int erase() {
        Instant now = desk.now();
        List<DispatchRequest> due = requests.toErase(
                now.atZone(ZoneOffset.UTC).minus(terms.keptAfterEnd()).toInstant(), BATCH);
        for (DispatchRequest request : due) {
            desk.attempt(request, "ERASE_PERSONAL_DATA");
            request.erase(now);
            desk.tell(request, "erased");
        }
        return due.size();
    }
}
