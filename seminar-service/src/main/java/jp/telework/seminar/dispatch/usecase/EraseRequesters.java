package jp.telework.seminar.dispatch.usecase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;
import jp.telework.platform.retention.RunRetention;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;

/**
 * 個人情報の消去: the contact point of a request goes some time after its end, and with it the numbers that were called;
 * the organisation's request, its visits, reports and what they cost stay.
 */
@ApplicationScoped
public class EraseRequesters implements Retained {

    private static final String JOB = "erase-requesters";

    private final DispatchRequests requests;
    private final DispatchDesk desk;
    private final DispatchTerms terms;
    private final RunRetention retention;

    EraseRequesters(DispatchRequests requests, DispatchDesk desk, DispatchTerms terms, RunRetention retention) {
        this.requests = requests;
        this.desk = desk;
        this.terms = terms;
        this.retention = retention;
    }

    /** Erases due requesters; replicas share the work. */
    @Scheduled(
            cron = "{telework.dispatch.erase-run}",
            timeZone = "Asia/Tokyo",
            identity = JOB,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        retention.run(this);
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "REQUESTERS",
                new Words("派遣の申請の担当者・連絡先", "contact points of dispatch requests"),
                new Words("派遣の終了", "end of the dispatch"),
                terms.keptAfterEnd(),
                new Words("申請、訪問、報告、費用", "the request, visits, reports and costs"),
                new Words("セミナー運営要領（個人情報の取扱い）", "seminar operating guide: personal data"),
                JOB,
                "dispatch-request");
    }

    @Override
    public long due(Instant now, int most) {
        return requests.dueToErase(RetentionRule.before(now, terms.keptAfterEnd()), most);
    }

    @Override
    public int erase(Instant now, int rows) {
        List<DispatchRequest> due = requests.toErase(RetentionRule.before(now, terms.keptAfterEnd()), rows);
        for (DispatchRequest request : due) {
            desk.attempt(request, "ERASE_PERSONAL_DATA");
            request.erase(now);
            desk.tell(request, "erased");
        }
        return due.size();
    }

    @Override
    public boolean exists(UUID caseId) {
        return requests.exists(caseId);
    }
}
