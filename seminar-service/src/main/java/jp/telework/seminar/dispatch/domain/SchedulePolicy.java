package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.Span;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.dispatch.quota.domain.Commitment;

/** The rules of arranging, cancelling and reporting visits. */
public final class SchedulePolicy {

    private SchedulePolicy() {}

    /**
     * May a further visit be arranged like this?
     *
     * @param busy whether the manager has another visit or a consultation slot at the time
     */
    public static void maySchedule(DispatchRequest request, VisitPlan plan, boolean busy, Instant now, Checks checks) {
        Commitment bound = request.file().committed();
        visitsLeft(request, checks);
        inOrder(plan.period(), "/endsAt", checks);
        ahead(plan.period(), "/startsAt", now, checks);
        LocalDate lastDay = Japan.date(plan.period().endsAt());
        checks.that(
                DispatchRule.VISIT_WITHIN_YEAR,
                FiscalYear.of(lastDay).equals(request.fiscalYear()),
                "/startsAt",
                List.of("fiscalYear", request.fiscalYear().value(), "day", lastDay.toString()),
                lastDay,
                request.fiscalYear());
        var price = bound.prices().of(plan.method());
        var paidFor = bound.prices().of(request.content().method());
        checks.leaving(
                DispatchRule.METHOD_PAID_FOR,
                !price.isGreaterThan(paidFor),
                "/method",
                List.of("priceYen", price.amount(), "boundYenPerVisit", paidFor.amount()),
                price,
                Message.of(plan.method()),
                price,
                paidFor);
        checks.that(
                DispatchRule.MANAGER_FREE,
                !busy,
                "/startsAt",
                List.of("startsAt", plan.period().startsAt().toString()),
                new Span(plan.period().startsAt(), plan.period().endsAt()));
    }

    /** May any further visit be arranged? */
    public static void visitsLeft(DispatchRequest request, Checks checks) {
        Commitment bound = request.file().committed();
        int taken = request.count(VisitStatus.HELD) + request.count(VisitStatus.PLANNED);
        checks.that(
                DispatchRule.VISITS_LEFT,
                taken < bound.visits(),
                "",
                List.of("plannedVisits", bound.visits(), "heldOrArranged", taken),
                taken,
                bound.visits());
    }

    /** May this visit be called off? */
    public static void mayCancel(DispatchVisit visit, Instant now, Checks checks) {
        open(visit, checks);
        checks.that(
                DispatchRule.VISIT_STILL_AHEAD,
                now.isBefore(visit.period().startsAt()),
                "",
                List.of("startsAt", visit.period().startsAt().toString()),
                visit.period().startsAt());
    }

    /** May this visit be reported like this? */
    public static void mayRecord(DispatchVisit visit, VisitReport report, Instant now, Checks checks) {
        open(visit, checks);
        inOrder(report.held(), "/endedAt", checks);
        checks.that(
                DispatchRule.VISIT_OVER,
                !now.isBefore(report.held().endsAt()),
                "/endedAt",
                List.of("endedAt", report.held().endsAt().toString()),
                report.held().endsAt());
    }

    /** 希望日時: each in order and ahead. */
    public static void mayWish(List<Period> periods, Instant now, Checks checks) {
        for (int i = 0; i < periods.size(); i++) {
            String at = "/preferredPeriods/" + i;
            inOrder(periods.get(i), at + "/endsAt", checks);
            ahead(periods.get(i), at + "/startsAt", now, checks);
        }
    }

    private static void open(DispatchVisit visit, Checks checks) {
        checks.that(
                DispatchRule.VISIT_OPEN,
                visit.status() == VisitStatus.PLANNED,
                "",
                List.of("number", visit.number(), "status", visit.status().name()),
                visit.number());
    }

    private static void inOrder(Period period, String pointer, Checks checks) {
        checks.that(
                DispatchRule.PERIODS_IN_ORDER,
                period.inOrder(),
                pointer,
                List.of(
                        "startsAt",
                        period.startsAt().toString(),
                        "endsAt",
                        period.endsAt().toString()),
                period.startsAt(),
                period.endsAt());
    }

    private static void ahead(Period period, String pointer, Instant now, Checks checks) {
        checks.that(
                DispatchRule.PERIODS_AHEAD,
                now.isBefore(period.startsAt()),
                pointer,
                List.of("startsAt", period.startsAt().toString()),
                period.startsAt());
    }
}
