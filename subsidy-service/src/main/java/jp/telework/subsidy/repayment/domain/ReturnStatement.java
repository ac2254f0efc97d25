package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a return order has come to at the end of a day.
 *
 * @param order the order with the payments and waivers that count
 * @param asOf the last day that counts
 * @param slices the amount under surcharge by deemed day of receipt, last day first; empty without a surcharge
 * @param surchargeRows in order of time; empty without a surcharge
 * @param lateChargeRows in order of time; empty while the due date has not passed
 * @param allocations what each payment went to
 * @param principalOutstanding yen
 */
public record ReturnStatement(
        ReturnCase order,
        LocalDate asOf,
        List<DeemedReceipt> slices,
        List<ChargeRow> surchargeRows,
        List<ChargeRow> lateChargeRows,
        List<Allocation> allocations,
        ChargeTotal surcharge,
        ChargeTotal lateCharge,
        Yen principalOutstanding) {

    /** 加算金 and 延滞金 still owed. */
    public Yen chargesOutstanding() {
        return surcharge.outstanding().plus(lateCharge.outstanding());
    }

    /** What a payment on the day of the statement would have to be to end the matter. */
    public Yen outstanding() {
        return principalOutstanding.plus(chargesOutstanding());
    }

    /** 過納: paid without being owed. */
    public Yen excess() {
        return allocations.stream().map(Allocation::excess).reduce(Yen.ZERO, Yen::plus);
    }

    /** Nothing is owed any more. */
    public boolean settled() {
        return outstanding().equals(Yen.ZERO);
    }

    /** The calculation as sentences, with the numbers in them. */
    public List<TraceStep> trace() {
        return new RepaymentTrace(this).steps();
    }

    /** The calculation day by day, from the first to the last day on which a charge ran. */
    public List<DayLine> days() {
        List<ChargeRow> rows =
                Stream.concat(surchargeRows.stream(), lateChargeRows.stream()).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        LocalDate from =
                rows.stream().map(ChargeRow::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                rows.stream().map(ChargeRow::to).max(LocalDate::compareTo).orElseThrow();
        return days(from, to);
    }

    /** The same for chosen days, both included. */
    public List<DayLine> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(this::day).toList();
    }

    private DayLine day(LocalDate date) {
        return new DayLine(
                date,
                principalAtBeginOf(date),
                base(surchargeRows, date),
                base(lateChargeRows, date),
                sum(surchargeRows, row -> row.until(date)),
                sum(lateChargeRows, row -> row.until(date)));
    }

    private Yen principalAtBeginOf(LocalDate date) {
        return allocations.stream()
                .filter(it -> it.date().isBefore(date))
                .map(Allocation::principalLeft)
                .reduce(order.principal(), (earlier, later) -> later);
    }

    private static Yen base(List<ChargeRow> rows, LocalDate date) {
        return rows.stream()
                .filter(row -> row.covers(date))
                .map(ChargeRow::base)
                .reduce(Yen.ZERO, Yen::plus);
    }

    private static BigFraction sum(List<ChargeRow> rows, Function<ChargeRow, BigFraction> part) {
        return rows.stream().map(part).reduce(BigFraction.ZERO, BigFraction::add);
    }
}
