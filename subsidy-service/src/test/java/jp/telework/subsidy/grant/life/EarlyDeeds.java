package jp.telework.subsidy.grant.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.CarryOverPolicy;
import jp.telework.subsidy.grant.change.domain.CarryOverRequest;
import jp.telework.subsidy.grant.change.domain.ChangePolicy;
import jp.telework.subsidy.grant.change.domain.DiscontinuationPolicy;
import jp.telework.subsidy.grant.change.domain.DiscontinuationRequest;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.change.usecase.CarryOverCommands;
import jp.telework.subsidy.grant.change.usecase.ChangeCommands;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.usecase.DecisionCommands;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.progress.domain.OrderPolicy;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.StatusReport;
import jp.telework.subsidy.grant.progress.usecase.ProgressCommands;
import jp.telework.subsidy.programme.domain.CostCategory;

/** What is tried from the formal application to the performance report. */
final class EarlyDeeds {

    static final List<Reason> REASONS = List.of(new Reason("OTHER_USE", "第17条第1項", "他の用途に使用した。"));

    private EarlyDeeds() {}

    static Optional<GrantCommand> apply(Life life, int share) {
        return Optional.of(DecisionCommands.apply(null));
    }

    static Optional<GrantCommand> returnApplication(Life life, int share) {
        return Optional.of(DecisionCommands.returnApplication("補正"));
    }

    /** A case without possible duplicates; half of the drafts grant less than was applied for. */
    static Optional<GrantCommand> draft(Life life, int share) {
        Yen amount = share % 2 == 0
                ? null
                : life.thousandths(life.grant().requestedYen().orElse(Yen.ZERO), share);
        DecisionPolicy.Proposal proposal = new DecisionPolicy.Proposal(
                amount, null, null, null, List.of(), amount == null ? List.of() : List.of("減額"), null);
        return Optional.of(GrantCommand.recording(
                GrantAction.DRAFT_DECISION,
                (grant, checks, moment) -> DecisionPolicy.draft(proposal, grant, moment.today(), checks)));
    }

    static Optional<GrantCommand> returnDraft(Life life, int share) {
        return Optional.of(DecisionCommands.returnDraft("差戻し"));
    }

    static Optional<GrantCommand> approveEarlyStart(Life life, int share) {
        return Optional.of(DecisionCommands.approveEarlyStart("事前着手"));
    }

    static Optional<GrantCommand> refuse(Life life, int share) {
        return Optional.of(DecisionCommands.refuse(REASONS));
    }

    static Optional<GrantCommand> withdraw(Life life, int share) {
        return Optional.of(DecisionCommands.withdraw("取下げ"));
    }

    static Optional<GrantCommand> reportStatus(Life life, int share) {
        return Optional.of(ProgressCommands.reportStatus(new StatusReport(
                life.today(), share / 10, life.thousandths(plan(life).eligibleYen(), share), "進捗", null)));
    }

    /** Less cost, now and then in two categories, or another day. */
    static Optional<GrantCommand> requestChange(Life life, int share) {
        Yen total = life.thousandths(plan(life).eligibleYen(), Math.max(share, 300));
        Yen part = life.thousandths(total, share);
        List<CategoryAmount> costs = share % 3 == 0
                ? null
                : List.of(
                        new CategoryAmount(CostCategory.ICT_EQUIPMENT, part),
                        new CategoryAmount(CostCategory.NETWORK, total.minusOrZero(part)));
        LocalDate day = share % 3 == 1 ? null : life.today().plusDays(share / 5);
        return Optional.of(ChangeCommands.request(new ChangePolicy.Wish(costs, day, null, "事情")));
    }

    static Optional<GrantCommand> approveChange(Life life, int share) {
        return ChangePolicy.pending(life.grant()).map(number -> ChangeCommands.approve(number, null));
    }

    static Optional<GrantCommand> refuseChange(Life life, int share) {
        return ChangePolicy.pending(life.grant()).map(number -> ChangeCommands.refuse(number, REASONS));
    }

    static Optional<GrantCommand> giveUp(Life life, int share) {
        return Optional.of(ChangeCommands.requestDiscontinuation(
                new DiscontinuationRequest(DiscontinuationRequest.Kind.ABOLISH, life.today(), "廃止")));
    }

    static Optional<GrantCommand> approveGivingUp(Life life, int share) {
        return DiscontinuationPolicy.pending(life.grant())
                .map(number -> ChangeCommands.approveDiscontinuation(number, null));
    }

    static Optional<GrantCommand> refuseGivingUp(Life life, int share) {
        return DiscontinuationPolicy.pending(life.grant())
                .map(number -> ChangeCommands.refuseDiscontinuation(number, REASONS));
    }

    static Optional<GrantCommand> requestCarryOver(Life life, int share) {
        FiscalYear next = new FiscalYear(life.grant().basis().fiscalYear().value() + 1);
        return Optional.of(CarryOverCommands.request(new CarryOverRequest(
                next.firstDay().plusDays(share / 4),
                life.thousandths(life.amounts().payableYen(), share),
                "遅延")));
    }

    static Optional<GrantCommand> approveCarryOver(Life life, int share) {
        return CarryOverPolicy.pending(life.grant())
                .map(number ->
                        CarryOverCommands.approve(number, new CarryOverPolicy.Treasury("財計第1号", life.today()), null));
    }

    static Optional<GrantCommand> refuseCarryOver(Life life, int share) {
        return CarryOverPolicy.pending(life.grant()).map(number -> CarryOverCommands.refuse(number, REASONS));
    }

    static Optional<GrantCommand> orderPerformance(Life life, int share) {
        return Optional.of(ProgressCommands.orderPerformance(order(life, share)));
    }

    static Optional<GrantCommand> suspend(Life life, int share) {
        return Optional.of(ProgressCommands.suspend(order(life, share)));
    }

    static Optional<GrantCommand> lift(Life life, int share) {
        return Optional.of(ProgressCommands.lift("措置済み"));
    }

    static Optional<GrantCommand> orderCorrection(Life life, int share) {
        return Optional.of(ProgressCommands.orderCorrection(order(life, share)));
    }

    static Optional<GrantCommand> reportYearEnd(Life life, int share) {
        LocalDate end = FiscalYear.of(life.today()).lastDay();
        return Optional.of(report(life, PerformanceReport.Type.FISCAL_YEAR_END, end, share));
    }

    static Optional<GrantCommand> report(Life life, int share) {
        return Optional.of(report(life, PerformanceReport.Type.COMPLETION, life.today(), share));
    }

    /** As planned, or less, or more in one category than the plan allows. */
    private static GrantCommand report(Life life, PerformanceReport.Type type, LocalDate on, int share) {
        int spent = share % 4 == 0 ? 1_000 : share + (share % 4 == 1 ? 400 : 0);
        List<CategoryAmount> costs = plan(life).costs().stream()
                .map(cost -> new CategoryAmount(cost.category(), life.thousandths(cost.eligibleYen(), spent)))
                .toList();
        Yen income = share % 7 == 0 ? Yen.of(1_000L * share) : Yen.ZERO;
        return ProgressCommands.reportPerformance(
                new PerformanceReport(type, on, costs, income, Yen.ZERO, "成果", Yen.ZERO));
    }

    private static OrderPolicy.Order order(Life life, int share) {
        return new OrderPolicy.Order(REASONS, "措置", life.today().plusDays(share / 20));
    }

    private static Plan plan(Life life) {
        return Plan.of(life.grant().file());
    }
}
