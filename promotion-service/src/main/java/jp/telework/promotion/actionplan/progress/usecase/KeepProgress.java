package jp.telework.promotion.actionplan.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.PlanAction;
import jp.telework.promotion.actionplan.domain.PlanError;
import jp.telework.promotion.actionplan.progress.domain.MeasureProgress;
import jp.telework.promotion.actionplan.progress.domain.ProgressAction;
import jp.telework.promotion.actionplan.progress.domain.ProgressContent;
import jp.telework.promotion.actionplan.progress.domain.ProgressKey;
import jp.telework.promotion.actionplan.progress.domain.ProgressPolicy;
import jp.telework.promotion.actionplan.progress.domain.ProgressReports;
import jp.telework.promotion.actionplan.progress.domain.ReviewStatus;
import jp.telework.promotion.actionplan.usecase.FindPlans;
import jp.telework.promotion.desk.usecase.CaseCommand;

/** Ministries report progress and mend it; the secretariat accepts reports or returns them. */
@ApplicationScoped
public class KeepProgress implements CaseActions {

    private final ProgressReports reports;
    private final FindProgress find;
    private final FindPlans plans;
    private final ProgressDesk desk;
    private final Clock clock;
    private final Ids ids;

    KeepProgress(ProgressReports reports, FindProgress find, FindPlans plans, ProgressDesk desk, Clock clock, Ids ids) {
        this.reports = reports;
        this.find = find;
        this.plans = plans;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * 報告.
     *
     * @throws Refusal what {@link ProgressPolicy#mayReport} refuses, and ALREADY_REPORTED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureProgress report(Caller caller, ProgressKey key, ProgressContent content) {
        return desk.make(
                FindPlans.caseOf(key.planId()),
                "REPORT",
                "reported",
                checks -> {
                    ActionPlan plan = plans.hold(Optional.of(caller), key.planId());
                    plan.require(PlanAction.REPORT);
                    ProgressPolicy.mayReport(plan.content(), key, caller.organisation(), Japan.today(clock), checks);
                    checks.refuseIfAny();
                    if (reports.exists(key)) {
                        throw Refusal.of(PlanError.ALREADY_REPORTED, key.measure(), key.fiscalYear());
                    }
                    return new MeasureProgress(ids.next(), key, content, clock.instant());
                },
                reports::add);
    }

    /** 訂正. */
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureProgress change(Caller caller, UUID id, IfMatch ifMatch, ProgressContent content) {
        return desk.run(
                caller, id, ifMatch, new CaseCommand<>(ProgressAction.CHANGE, "changed", (report, checks, now) -> {
                    mayChange(caller, report, checks);
                    return () -> report.change(content, now);
                }));
    }

    /** 確認: the public reads it from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureProgress accept(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.run(
                caller,
                id,
                ifMatch,
                new CaseCommand<>(
                        ProgressAction.ACCEPT, "accepted", (report, checks, now) -> () -> report.accept(now)));
    }

    /** 差戻し: the ministry may mend it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureProgress giveBack(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return desk.run(
                caller,
                id,
                ifMatch,
                new CaseCommand<>(
                        ProgressAction.RETURN,
                        "returned",
                        (report, checks, now) -> () -> report.giveBack(reason, now)));
    }

    private void mayChange(Caller caller, MeasureProgress report, Checks checks) {
        ProgressPolicy.mayAnswerFor(
                plans.get(Optional.of(caller), report.key().planId()).content(),
                report.key().ministry(),
                caller.organisation(),
                "",
                checks);
    }

    @Override
    public String kind() {
        return ProgressDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        MeasureProgress report = find.get(Optional.of(caller), id);
        return Arrays.stream(ProgressAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, report, caller)))
                .toList();
    }

    private List<Violation> against(ProgressAction action, MeasureProgress report, Caller caller) {
        List<Violation> byState = Possibility.inState(report.review(), action, ReviewStatus::next);
        return byState.isEmpty() && action == ProgressAction.CHANGE
                ? Possibility.judged(checks -> mayChange(caller, report, checks))
                : byState;
    }
}
