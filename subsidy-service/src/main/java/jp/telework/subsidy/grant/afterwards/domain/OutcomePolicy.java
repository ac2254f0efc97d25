package jp.telework.subsidy.grant.afterwards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantBasis;
import jp.telework.subsidy.grant.lifecycle.domain.OutcomeReportTarget;
import jp.telework.subsidy.settlement.domain.Assessment;
import jp.telework.subsidy.settlement.domain.RevenuePayment;
import org.jspecify.annotations.Nullable;

/** The yearly outcome reports of the years after completion, and the payment out of revenue (適正化法第7条第2項). */
public final class OutcomePolicy {

    private OutcomePolicy() {}

    /** What a grantee reports of a year. */
    public record Result(FiscalYear year, int movedPeople, int hiredPeople, Yen revenueYen, String narrative) {}

    /** The years of which a report is due: as many as the call says, from the one after completion on. */
    public static List<FiscalYear> years(Grant grant) {
        int count = grant.rules().termsOfGrant().outcomeReportYears();
        return Completion.of(grant)
                .fiscalYear()
                .map(completed -> java.util.stream.IntStream.rangeClosed(1, count)
                        .mapToObj(later -> new FiscalYear(completed.value() + later))
                        .toList())
                .orElseGet(List::of);
    }

    /** The report with its targets, and with the payment where the decision asks for one. */
    public static OutcomeReport report(Result result, Grant grant, LocalDate today, Checks checks) {
        year(result.year(), grant, today, checks);
        GrantBasis.Targets targets = grant.basis().targets();
        OutcomeReportTarget moved = targets == null ? null : targets.movedPeople();
        OutcomeReportTarget hired = targets == null ? null : targets.hiredPeople();
        checks.explain(against(AfterwardsNote.MOVED_PEOPLE_AGAINST_TARGET, moved, result.movedPeople()));
        checks.explain(against(AfterwardsNote.HIRED_PEOPLE_AGAINST_TARGET, hired, result.hiredPeople()));
        return new OutcomeReport(
                result.year().value(),
                result.movedPeople(),
                result.hiredPeople(),
                result.revenueYen(),
                result.narrative(),
                moved,
                hired,
                payment(result, grant, checks));
    }

    private static void year(FiscalYear year, Grant grant, LocalDate today, Checks checks) {
        List<FiscalYear> years = years(grant);
        boolean due = years.contains(year);
        checks.that(
                AfterwardsRule.OUTCOME_YEAR_DUE,
                due,
                "/fiscalYear",
                List.of(
                        "fiscalYear",
                        year.value(),
                        "years",
                        years.stream().map(FiscalYear::value).toList()),
                year);
        checks.that(
                AfterwardsRule.OUTCOME_YEAR_OVER,
                today.isAfter(year.lastDay()),
                "/fiscalYear",
                List.of("fiscalYear", year.value(), "today", today),
                year,
                year.lastDay());
        boolean first = grant.file()
                .all(OutcomeReport.class)
                .noneMatch(report -> report.content().fiscalYear() == year.value());
        checks.that(AfterwardsRule.OUTCOME_ONCE, first, "/fiscalYear", List.of("fiscalYear", year.value()), year);
    }

    private static List<TraceStep> against(AfterwardsNote note, @Nullable OutcomeReportTarget target, int result) {
        List<TraceStep> steps = new ArrayList<>();
        if (target != null) {
            steps.add(note.step(
                    List.of("targetMin", target.min(), "targetMax", target.max(), "result", result),
                    target.min() == target.max() ? target.min() : target.min() + "–" + target.max(),
                    result,
                    result - target.min()));
        }
        return steps;
    }

    private static @Nullable Yen payment(Result result, Grant grant, Checks checks) {
        if (!grant.rules().termsOfGrant().revenuePayment()) {
            checks.explain(List.of(AfterwardsNote.NO_REVENUE_CONDITION.step(
                    List.of("revenueYen", result.revenueYen()), result.revenueYen())));
            return null;
        }
        List<OutcomeReport> before = grant.file()
                .all(OutcomeReport.class)
                .map(CaseFile.Entry::content)
                .toList();
        Yen revenue = before.stream().map(OutcomeReport::revenueYen).reduce(result.revenueYen(), Yen::plus);
        Yen paidBefore = before.stream()
                .map(report -> Optional.ofNullable(report.paymentYen()).orElse(Yen.ZERO))
                .reduce(Yen.ZERO, Yen::plus);
        Completion completion = Completion.of(grant);
        Assessment computed = new RevenuePayment(
                        revenue, completion.ownBurden(), completion.subsidy(), completion.eligible(), paidBefore)
                .assess();
        checks.explain(computed.steps());
        return Objects.requireNonNull(computed.amount());
    }
}
