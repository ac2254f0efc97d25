package jp.telework.subsidy.grant.duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.AssetLedger;
import jp.telework.subsidy.grant.afterwards.domain.Completion;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport;
import jp.telework.subsidy.grant.afterwards.domain.OutcomePolicy;
import jp.telework.subsidy.grant.afterwards.domain.OutcomeReport;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.decision.domain.Decided;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.Withdrawal;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.grant.lifecycle.domain.Terms;
import jp.telework.subsidy.grant.money.domain.PaymentBook;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import jp.telework.subsidy.grant.progress.domain.CorrectiveOrder;
import jp.telework.subsidy.grant.progress.domain.Lifting;
import jp.telework.subsidy.grant.progress.domain.PerformanceOrder;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.ReportPolicy;
import jp.telework.subsidy.grant.progress.domain.StatusReport;
import jp.telework.subsidy.grant.progress.domain.Suspension;
import jp.telework.subsidy.grant.returning.domain.ClosingPolicy;
import jp.telework.subsidy.grant.returning.domain.Repayment;
import jp.telework.subsidy.grant.returning.domain.ReturnAccount;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.domain.StateClaims;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.programme.domain.JoinedClauses;
import org.jspecify.annotations.Nullable;

/**
 * Derives the obligations of a case from its acts, its pinned terms and the business calendar. Terms of days and months
 * end on a business day (行政機関の休日に関する法律第2条); days that an order or the terms name stay. Does not depend on today.
 */
public final class ObligationPolicy {

    private final Grant grant;
    private final CaseFile file;
    private final GrantTerms terms;
    private final List<Obligation> found = new ArrayList<>();

    private ObligationPolicy(Grant grant) {
        this.grant = grant;
        this.file = grant.file();
        this.terms = grant.rules().termsOfGrant();
    }

    /** All obligations by their days; none before the decision and after a withdrawal. */
    public static List<Obligation> of(Grant grant) {
        CaseFile file = grant.file();
        if (file.last(jp.telework.subsidy.grant.decision.domain.Decision.class).isEmpty()
                || file.last(Withdrawal.class).isPresent()) {
            return List.of();
        }
        return new ObligationPolicy(grant).derive();
    }

    private List<Obligation> derive() {
        if (!ClosingPolicy.isCancelled(file)) {
            beginning();
            reports();
            measures();
            afterwards();
            assets();
        }
        payments();
        records();
        return found.stream().sorted(Obligation.BY_DAY).toList();
    }

    private void beginning() {
        Entry<jp.telework.subsidy.grant.decision.domain.Decision> decision = file.require(Decision.class);
        LocalDate mayWithdrawUntil = decision.content().withdrawalDueOn();
        Optional<LocalDate> begun = file.all(StatusReport.class).findFirst().map(ObligationPolicy::day);
        add(ObligationKind.WITHDRAWAL_TERM, decision.number(), mayWithdrawUntil, paidOn());
        LocalDate planned = Decided.startsOn(file);
        LocalDate start = planned.isBefore(mayWithdrawUntil) ? mayWithdrawUntil : planned;
        add(ObligationKind.START_REPORT, decision.number(), Terms.onOrAfter(start), begun.orElse(null));
    }

    /** The first payment ends the term for declining the grant. */
    private @Nullable LocalDate paidOn() {
        PaymentBook book = new PaymentBook(file);
        return file.all(PaymentInstruction.class)
                .filter(payment -> book.outcome(payment) != PaymentResult.FAILED)
                .findFirst()
                .map(ObligationPolicy::day)
                .orElse(null);
    }

    private void reports() {
        Optional<Entry<PerformanceReport>> first = completions().findFirst();
        LocalDate completion = first.map(report -> report.content().completedOn())
                .orElseGet(() -> Plan.of(file).completesOn());
        add(
                ObligationKind.PERFORMANCE_REPORT,
                file.require(Decision.class).number(),
                ReportPolicy.firstReportDueOn(grant, completion),
                first.map(ObligationPolicy::day).orElse(null));
        file.all(CorrectiveOrder.class)
                .forEach(order -> add(
                        ObligationKind.CORRECTED_REPORT,
                        order.number(),
                        order.content().dueOn(),
                        after(order.number(), PerformanceReport.class)));
        yearEnds(completion);
    }

    private java.util.stream.Stream<Entry<PerformanceReport>> completions() {
        return file.all(PerformanceReport.class)
                .filter(report -> report.content().type() == PerformanceReport.Type.COMPLETION);
    }

    /** One for each fiscal year that ends before the project does. */
    private void yearEnds(LocalDate completion) {
        FiscalYear last = FiscalYear.of(completion);
        for (FiscalYear year = grant.basis().fiscalYear();
                year.compareTo(last) < 0;
                year = new FiscalYear(year.value() + 1)) {
            LocalDate end = year.lastDay();
            Predicate<PerformanceReport> reports = report -> report.type() == PerformanceReport.Type.FISCAL_YEAR_END
                    && report.completedOn().equals(end);
            LocalDate reported = file.all(PerformanceReport.class)
                    .filter(report -> reports.test(report.content()))
                    .findFirst()
                    .map(ObligationPolicy::day)
                    .orElse(null);
            add(ObligationKind.YEAR_END_REPORT, year.value(), ReportPolicy.yearEndDueOn(grant, year), reported);
        }
    }

    private void measures() {
        file.all(PerformanceOrder.class)
                .forEach(order -> add(
                        ObligationKind.ORDERED_MEASURES,
                        order.number(),
                        order.content().dueOn(),
                        after(order.number(), Lifting.class)));
        file.all(Suspension.class)
                .forEach(order -> add(
                        ObligationKind.SUSPENSION_MEASURES,
                        order.number(),
                        order.content().dueOn(),
                        after(order.number(), Lifting.class)));
    }

    /** Known once the day of completion is. */
    private void afterwards() {
        Completion.of(grant).fiscalYear().ifPresent(completed -> {
            add(
                    ObligationKind.CONSUMPTION_TAX_REPORT,
                    completion(),
                    Terms.monthsFrom(completed.lastDay(), terms.consumptionTaxReportMonths()),
                    file.all(ConsumptionTaxReport.class)
                            .findFirst()
                            .map(ObligationPolicy::day)
                            .orElse(null));
            OutcomePolicy.years(grant).forEach(this::outcome);
        });
    }

    private int completion() {
        return completions().findFirst().orElseThrow().number();
    }

    private void outcome(FiscalYear year) {
        LocalDate reported = file.all(OutcomeReport.class)
                .filter(report -> report.content().fiscalYear() == year.value())
                .findFirst()
                .map(ObligationPolicy::day)
                .orElse(null);
        add(
                ObligationKind.OUTCOME_REPORT,
                year.value(),
                Terms.daysFrom(year.lastDay(), terms.outcomeReportDays()),
                reported);
    }

    private void assets() {
        AssetLedger.of(grant).lines().stream()
                .filter(line -> line.asset().restrictedUntil() != null)
                .forEach(line -> add(
                        ObligationKind.ASSET_RESTRICTION,
                        line.number(),
                        Objects.requireNonNull(line.asset().restrictedUntil()),
                        line.disposedOn().orElse(null)));
    }

    private void payments() {
        file.all(ReturnOrder.class)
                .forEach(order -> found.add(new Obligation(
                        ObligationKind.RETURN_PAYMENT,
                        order.number(),
                        ReturnAccount.dueOn(file, order),
                        returnedOn(order),
                        JoinedClauses.of(order.content().clauses()))));
        StateClaims.open(file)
                .forEach(claim -> add(
                        switch (claim.basis()) {
                            case CONSUMPTION_TAX -> ObligationKind.CONSUMPTION_TAX_PAYMENT;
                            case REVENUE -> ObligationKind.REVENUE_PAYMENT;
                            case DISPOSAL, ART_17, ART_10, ART_18_2 -> ObligationKind.DISPOSAL_PAYMENT;
                        },
                        claim.act(),
                        Terms.daysFrom(claim.since(), terms.returnDueDays()),
                        null));
    }

    /** The day on which payments reached the principal. */
    private @Nullable LocalDate returnedOn(Entry<ReturnOrder> order) {
        Yen left = order.content().principalYen();
        for (Entry<Repayment> repayment : file.all(Repayment.class).toList()) {
            if (repayment.content().order() == order.number()) {
                left = left.minusOrZero(repayment.content().amountYen());
                if (left.equals(Yen.ZERO)) {
                    return repayment.content().paidOn();
                }
            }
        }
        return null;
    }

    private void records() {
        Completion.of(grant)
                .fiscalYear()
                .ifPresent(completed -> add(
                        ObligationKind.RECORD_KEEPING,
                        completion(),
                        completed.lastDay().plusYears(terms.recordKeepingYears()),
                        null));
    }

    /** The day of the next act of a kind. */
    private @Nullable LocalDate after(int number, Class<? extends ActContent> kind) {
        return file.all(kind)
                .filter(entry -> entry.number() > number)
                .findFirst()
                .map(entry -> entry.act().day())
                .orElse(null);
    }

    private static LocalDate day(Entry<?> entry) {
        return entry.act().day();
    }

    private void add(ObligationKind kind, int ordinal, LocalDate dueOn, @Nullable LocalDate fulfilledOn) {
        found.add(new Obligation(kind, ordinal, dueOn, fulfilledOn));
    }
}
