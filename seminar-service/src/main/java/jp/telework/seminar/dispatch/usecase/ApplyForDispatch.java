package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchRule;
import jp.telework.seminar.dispatch.domain.RequestContent;
import jp.telework.seminar.dispatch.domain.SchedulePolicy;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.usecase.FindManagers;

/** 派遣の申請, and its change until the triage. */
@ApplicationScoped
public class ApplyForDispatch {

    private static final String RECEIPT = "%s-TM-%06d";

    private final DispatchDesk desk;
    private final DispatchRequests requests;
    private final FindManagers managers;
    private final Journal journal;
    private final Ids ids;

    ApplyForDispatch(DispatchDesk desk, DispatchRequests requests, FindManagers managers, Journal journal, Ids ids) {
        this.desk = desk;
        this.requests = requests;
        this.managers = managers;
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * Applies for the caller's organisation.
     *
     * @throws Refusal PERIOD_REVERSED, PERIOD_IN_PAST or UNKNOWN_MANAGER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest apply(Caller caller, RequestContent content) {
        journal.attempt("DISPATCH_APPLY");
        CorporateNumber organisation = caller.requireOrganisation();
        Instant now = desk.now();
        journal.judge(checks -> {
            judge(content, now, checks);
            return content;
        });
        FiscalYear year = FiscalYear.of(Japan.date(now));
        DispatchRequest request = new DispatchRequest(
                ids.next(),
                String.format(java.util.Locale.ROOT, RECEIPT, year.numberLabel(), requests.nextReceiptNumber()),
                year,
                organisation,
                content,
                now);
        requests.add(request);
        journal.changed(
                DispatchDesk.caseOf(request.id()),
                "jp.telework.seminar.dispatch-request.applied.v1",
                organisation,
                DispatchSnapshot.of(request, false));
        return request;
    }

    /**
     * Replaces the content of a request that was not triaged yet.
     *
     * @throws Refusal like {@link #apply}, and NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest change(Caller caller, UUID id, IfMatch ifMatch, RequestContent content) {
        return desk.perform(caller, id, ifMatch, DispatchAction.CHANGE, (request, checks, now) -> {
            judge(content, now, checks);
            return () -> request.change(content, now);
        });
    }

    private void judge(RequestContent content, Instant now, Checks checks) {
        SchedulePolicy.mayWish(content.preferredPeriods(), now, checks);
        UUID wished = content.preferredManagerId();
        if (wished != null) {
            checks.that(
                    DispatchRule.MANAGER_KNOWN,
                    managers.find(wished).filter(Manager::isActive).isPresent(),
                    "/preferredManagerId",
                    List.of("managerId", wished.toString()));
        }
    }
}
