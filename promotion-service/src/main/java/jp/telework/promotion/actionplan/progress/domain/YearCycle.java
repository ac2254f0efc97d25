package jp.telework.promotion.actionplan.progress.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.promotion.actionplan.domain.PlanContent;

/**
 * One year of a plan in the PDCA cycle.
 *
 * @param entries how many reports are expected
 */
public record YearCycle(
        PlanContent.ReportYear year, CyclePhase phase, int entries, long waiting, long returned, long accepted) {

    /** The years of a plan in their order. */
    public static List<YearCycle> of(PlanContent plan, List<ProgressReports.Count> counts, LocalDate today) {
        return plan.years().stream().map(year -> of(plan, year, counts, today)).toList();
    }

    private static YearCycle of(
            PlanContent plan, PlanContent.ReportYear year, List<ProgressReports.Count> counts, LocalDate today) {
        long waiting = reports(year, ReviewStatus.REPORTED, counts);
        long returned = reports(year, ReviewStatus.RETURNED, counts);
        return new YearCycle(
                year,
                phase(year, waiting + returned, today),
                plan.entries(),
                waiting,
                returned,
                reports(year, ReviewStatus.ACCEPTED, counts));
    }

    private static CyclePhase phase(PlanContent.ReportYear year, long open, LocalDate today) {
        if (today.isBefore(year.fiscalYear().firstDay())) {
            return CyclePhase.PLAN;
        }
        if (year.fiscalYear().contains(today)) {
            return CyclePhase.DO;
        }
        return open > 0 || !today.isAfter(year.reportsUntil()) ? CyclePhase.CHECK : CyclePhase.ACT;
    }

    private static long reports(PlanContent.ReportYear year, ReviewStatus review, List<ProgressReports.Count> counts) {
        return counts.stream()
                .filter(count -> count.fiscalYear().equals(year.fiscalYear()) && count.review() == review)
                .mapToLong(ProgressReports.Count::reports)
                .sum();
    }

    /** Expected reports that have not come. */
    public long missing() {
        return entries - waiting - returned - accepted;
    }
}
