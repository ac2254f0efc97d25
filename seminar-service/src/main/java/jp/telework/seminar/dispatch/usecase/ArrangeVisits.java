package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import jp.telework.seminar.dispatch.domain.SchedulePolicy;
import jp.telework.seminar.dispatch.domain.VisitPlan;
import jp.telework.seminar.dispatch.domain.VisitReport;
import jp.telework.seminar.manager.usecase.FindManagers;

/** The manager arranges visits, calls them off, and reports on them. */
@ApplicationScoped
public class ArrangeVisits {

    private final DispatchDesk desk;
    private final DispatchRequests requests;
    private final FindManagers managers;
    private final RequesterMails mails;
    private final Ids ids;

    ArrangeVisits(DispatchDesk desk, DispatchRequests requests, FindManagers managers, RequesterMails mails, Ids ids) {
        this.desk = desk;
        this.requests = requests;
        this.managers = managers;
        this.mails = mails;
        this.ids = ids;
    }

    /**
     * 日程の決定.
     *
     * @throws Refusal what {@link SchedulePolicy} refuses, or DOUBLE_BOOKING when the manager is elsewhere
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest schedule(Caller caller, UUID id, IfMatch ifMatch, VisitPlan plan) {
        return desk.perform(caller, id, ifMatch, DispatchAction.SCHEDULE_VISIT, (request, checks, now) -> {
            boolean busy = plan.period().inOrder()
                    && managers.isEngaged(request.file().assigned().managerId(), plan.period());
            SchedulePolicy.maySchedule(request, plan, busy, now, checks);
            return () -> {
                DispatchVisit visit = request.schedule(ids.next(), plan, now);
                requests.add(visit);
                mails.arranged(request, visit);
            };
        });
    }

    /** 日程の取消し. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest cancel(Caller caller, UUID id, IfMatch ifMatch, int number, String reason) {
        return desk.perform(caller, id, ifMatch, DispatchAction.CANCEL_VISIT, (request, checks, now) -> {
            DispatchVisit visit = request.visit(number);
            SchedulePolicy.mayCancel(visit, now, checks);
            return () -> {
                request.cancelVisit(visit, reason, now);
                mails.calledOff(request, visit, reason);
            };
        });
    }

    /** Makes a report of what was sent, at the moment of the command. */
    public interface Reporting {
        VisitReport at(Instant now);
    }

    /** 実施の報告. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest record(Caller caller, UUID id, IfMatch ifMatch, int number, Reporting reporting) {
        return desk.perform(caller, id, ifMatch, DispatchAction.RECORD_VISIT, (request, checks, now) -> {
            DispatchVisit visit = request.visit(number);
            VisitReport report = reporting.at(now);
            SchedulePolicy.mayRecord(visit, report, now, checks);
            return () -> request.recordVisit(visit, report, now);
        });
    }
}
