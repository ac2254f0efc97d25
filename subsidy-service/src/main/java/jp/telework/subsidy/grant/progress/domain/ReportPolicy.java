package jp.telework.subsidy.grant.progress.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.CarryOverApproval;
import jp.telework.subsidy.grant.change.domain.CarryOverPolicy;
import jp.telework.subsidy.grant.change.domain.DiscontinuationApproval;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.change.domain.ProgressNote;
import jp.telework.subsidy.grant.change.domain.ProgressRule;
import jp.telework.subsidy.grant.decision.domain.ApplicationPolicy;
import jp.telework.subsidy.grant.decision.domain.Decided;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.Terms;
import jp.telework.subsidy.programme.domain.GrantTerms;

/**
 * The rules of performance reports (適正化法第14条): on completion or approved discontinuation, and at the end of the fiscal
 * year. A late report breaches a duty, which is no ground to refuse the paper: it is taken, and the trace counts the days.
 */
public final class ReportPolicy {

    private ReportPolicy() {}

    /** The action that a report is. A report at year end leaves the project running. */
    public static GrantAction action(PerformanceReport report) {
        return switch (report.type()) {
            case COMPLETION -> GrantAction.REPORT_PERFORMANCE;
            case FISCAL_YEAR_END -> GrantAction.REPORT_YEAR_END;
        };
    }

    public static void judge(PerformanceReport report, Grant grant, LocalDate today, Checks checks) {
        ApplicationPolicy.costs(report.costs(), "/costs", grant.rules(), checks);
        Yen actual = CategoryAmount.total(report.costs());
        checks.that(
                ProgressRule.CREDIT_WITHIN_COSTS,
                !report.inputTaxCreditYen().isGreaterThan(actual),
                "/inputTaxCreditYen",
                List.of("inputTaxCreditYen", report.inputTaxCreditYen(), "actualYen", actual),
                report.inputTaxCreditYen(),
                actual);
        LocalDate decidedOn = Decided.on(grant.file());
        boolean sinceDecision = !report.completedOn().isBefore(decidedOn);
        checks.that(
                ProgressRule.REPORT_SINCE_DECISION,
                sinceDecision,
                "/completedOn",
                List.of("completedOn", report.completedOn(), "decidedOn", decidedOn),
                report.completedOn(),
                decidedOn);
        if (report.type() == PerformanceReport.Type.COMPLETION) {
            if (sinceDecision) {
                started(report, grant.file(), checks);
            }
            EvidencePolicy.complete(grant, checks);
            boolean come = completion(report, today, checks);
            if (sinceDecision && come) {
                checks.explain(punctuality(report, grant, today));
            }
        } else if (sinceDecision) {
            yearEnd(report, grant, today, checks);
        }
    }

    /** A project that was given up may end before its first day; one that was completed may not. */
    private static void started(PerformanceReport report, CaseFile file, Checks checks) {
        LocalDate startsOn = Decided.startsOn(file);
        boolean givenUp = file.last(DiscontinuationApproval.class).isPresent();
        checks.that(
                ProgressRule.COMPLETED_SINCE_START,
                givenUp || !report.completedOn().isBefore(startsOn),
                "/completedOn",
                List.of("completedOn", report.completedOn(), "startsOn", startsOn),
                report.completedOn(),
                startsOn);
    }

    private static boolean completion(PerformanceReport report, LocalDate today, Checks checks) {
        boolean come = !report.completedOn().isAfter(today);
        checks.that(
                ProgressRule.COMPLETION_PAST,
                come,
                "/completedOn",
                List.of("completedOn", report.completedOn(), "today", today),
                report.completedOn());
        checks.that(
                ProgressRule.NOTHING_CARRIED_OVER,
                report.carriedOverYen().equals(Yen.ZERO),
                "/carriedOverYen",
                List.of("carriedOverYen", report.carriedOverYen()),
                report.carriedOverYen());
        return come;
    }

    private static List<TraceStep> punctuality(PerformanceReport report, Grant grant, LocalDate today) {
        LocalDate planned = Plan.of(grant.file()).completesOn();
        boolean inTime = !report.completedOn().isAfter(planned);
        ProgressNote note = inTime ? ProgressNote.COMPLETED_IN_TIME : ProgressNote.COMPLETED_LATE;
        return List.of(
                note.step(
                        List.of("completedOn", report.completedOn(), "plannedOn", planned),
                        null,
                        report.completedOn(),
                        planned),
                punctuality(completionDueOn(grant, report.completedOn()), today));
    }

    private static void yearEnd(PerformanceReport report, Grant grant, LocalDate today, Checks checks) {
        LocalDate end = report.completedOn();
        FiscalYear year = FiscalYear.of(end);
        checks.that(
                ProgressRule.YEAR_ENDS,
                end.equals(year.lastDay()),
                "/completedOn",
                List.of("completedOn", end, "fiscalYearEndsOn", year.lastDay()),
                end,
                year.lastDay());
        LocalDate from = year.lastDay().withDayOfMonth(1);
        checks.that(
                ProgressRule.YEAR_NEARLY_OVER,
                !today.isBefore(from),
                "",
                List.of("today", today, "reportableFrom", from),
                year,
                from);
        boolean first = grant.file()
                .all(PerformanceReport.class)
                .noneMatch(entry -> entry.content().type() == PerformanceReport.Type.FISCAL_YEAR_END
                        && entry.content().completedOn().equals(end));
        checks.that(ProgressRule.YEAR_REPORTED_ONCE, first, "", List.of("fiscalYear", year), year);
        Yen decided = grant.decidedYen().orElseThrow();
        checks.that(
                ProgressRule.CARRY_OVER_WITHIN_GRANT,
                !report.carriedOverYen().isGreaterThan(decided),
                "/carriedOverYen",
                List.of("carriedOverYen", report.carriedOverYen(), "decidedYen", decided),
                report.carriedOverYen(),
                decided);
        if (!report.carriedOverYen().isGreaterThan(decided)) {
            carriedAsApproved(report, grant, year, checks);
        }
        checks.explain(List.of(punctuality(yearEndDueOn(grant, year), today)));
    }

    /** 翌年度繰越額 of the report: what was approved of that year, or nothing. */
    private static void carriedAsApproved(PerformanceReport report, Grant grant, FiscalYear year, Checks checks) {
        Yen approved = CarryOverPolicy.approved(grant)
                .filter(carried -> grant.basis().fiscalYear().equals(year))
                .map(CarryOverApproval::carriedOverYen)
                .orElse(Yen.ZERO);
        checks.that(
                ProgressRule.CARRIED_AS_APPROVED,
                !report.carriedOverYen().isGreaterThan(approved),
                "/carriedOverYen",
                List.of("carriedOverYen", report.carriedOverYen(), "approvedYen", approved),
                report.carriedOverYen(),
                approved);
    }

    private static TraceStep punctuality(LocalDate dueOn, LocalDate today) {
        long late = Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
        ProgressNote note = late == 0 ? ProgressNote.REPORT_IN_TIME : ProgressNote.REPORT_LATE;
        return note.step(List.of("dueOn", dueOn, "today", today, "daysLate", late), null, dueOn, late);
    }

    /**
     * Until when the report on completion is due: the call's days after completion, or after the approval of a
     * discontinuation, as a term of days that ends on a business day; at the latest the call's fixed day after the end of
     * the fiscal year, which is a date and moves with no holiday (行政機関の休日に関する法律第2条 moves terms only). A report that a
     * corrective order asks for is due on the order's day.
     *
     * @param completedOn day of completion, up to today
     */
    public static LocalDate completionDueOn(Grant grant, LocalDate completedOn) {
        if (grant.status() == GrantStatus.CORRECTION_ORDERED) {
            return grant.file().require(CorrectiveOrder.class).content().dueOn();
        }
        return firstReportDueOn(grant, completedOn);
    }

    /** The same for the first report; later orders do not count. */
    public static LocalDate firstReportDueOn(Grant grant, LocalDate completedOn) {
        LocalDate from = grant.file()
                .last(DiscontinuationApproval.class)
                .map(approval -> approval.act().day())
                .orElse(completedOn);
        LocalDate term = Terms.daysFrom(from, grant.rules().performanceReportDays());
        LocalDate limit = FiscalYear.of(from)
                .lastDay()
                .plusDays(grant.rules().termsOfGrant().reportLimitDays());
        return term.isBefore(limit) ? term : limit;
    }

    /** Until when the report at the end of a fiscal year is due: a fixed day, April 30 by the usual terms. */
    public static LocalDate yearEndDueOn(Grant grant, FiscalYear year) {
        GrantTerms terms = grant.rules().termsOfGrant();
        return year.lastDay().plusDays(terms.fiscalYearEndReportDays());
    }
}
