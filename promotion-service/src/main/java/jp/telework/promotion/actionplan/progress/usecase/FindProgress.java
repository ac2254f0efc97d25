package jp.telework.promotion.actionplan.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.promotion.actionplan.progress.domain.MeasureProgress;
import jp.telework.promotion.actionplan.progress.domain.ProgressReports;
import jp.telework.promotion.actionplan.progress.domain.RollUp;
import jp.telework.promotion.actionplan.progress.domain.YearCycle;
import jp.telework.promotion.actionplan.usecase.FindPlans;
import org.jspecify.annotations.Nullable;

/** Reads reports of progress, and what they amount to. */
@ApplicationScoped
public class FindProgress {

    private final ProgressReports reports;
    private final FindPlans plans;
    private final Clock clock;

    FindProgress(ProgressReports reports, FindPlans plans, Clock clock) {
        this.reports = reports;
        this.plans = plans;
        this.clock = clock;
    }

    /** The case in histories and actions. */
    public static CaseRef caseOf(UUID id) {
        return new CaseRef(ProgressDesk.KIND, id);
    }

    /**
     * One report.
     *
     * @throws Refusal NOT_FOUND, also for one under review that the caller may not see
     */
    @Transactional
    public MeasureProgress get(Optional<Caller> caller, UUID id) {
        return reports.find(id)
                .filter(report -> report.isPublic() || FindPlans.isOffice(caller))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The reports of a plan, newest first. */
    @Transactional
    public Page<MeasureProgress> list(
            Optional<Caller> caller,
            UUID planId,
            @Nullable FiscalYear fiscalYear,
            @Nullable String ministry,
            PageRequest page) {
        plans.get(caller, planId);
        ProgressReports.Filter filter =
                new ProgressReports.Filter(planId, !FindPlans.isOffice(caller), fiscalYear, ministry);
        return Page.of(reports.list(filter, page.afterId(), page.rows()), page, report -> report.id()
                .toString());
    }

    /**
     * How far the measures have come in a year, by what was accepted; the same for all readers.
     *
     * @param fiscalYear null for the present one
     */
    @Transactional
    public List<RollUp> rollUp(Optional<Caller> caller, UUID planId, @Nullable FiscalYear fiscalYear) {
        FiscalYear year = Objects.requireNonNullElseGet(fiscalYear, () -> FiscalYear.of(Japan.today(clock)));
        return RollUp.of(plans.get(caller, planId).content(), reports.accepted(planId, year));
    }

    /** The plan's years in the PDCA cycle. */
    @Transactional
    public List<YearCycle> cycle(Caller caller, UUID planId) {
        return YearCycle.of(
                plans.get(Optional.of(caller), planId).content(), reports.counts(planId), Japan.today(clock));
    }
}
