package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the life of a return into rows with a constant base.
 *
 * <p>A part-payment lowers the slice that was received first, then the next. The Order does not say which; every slice
 * was received before the order and so before any payment, hence the sum is the same either way, and the oldest debt
 * first is what the Civil Code does among equal debts (民法第488条第4項).
 */
final class ChargeRows {

    /** The stretch of one base that has not ended yet. */
    private static final class Open {
        private final ChargeKind kind;
        private final @Nullable LocalDate receivedOn;
        private LocalDate from;
        private Yen base;

        Open(ChargeKind kind, @Nullable LocalDate receivedOn, LocalDate from, Yen base) {
            this.kind = kind;
            this.receivedOn = receivedOn;
            this.from = from;
            this.base = base;
        }

        /** Ends the stretch with a day, unless it has not begun by then. */
        void close(LocalDate last, List<ChargeRow> rows) {
            if (base.isGreaterThan(Yen.ZERO) && !last.isBefore(from)) {
                rows.add(ChargeRow.of(kind, receivedOn, from, last, base));
                from = last.plusDays(1);
            }
        }

        /** Takes off what is paid and tells the rest of the payment. */
        Yen lower(LocalDate day, Yen paid, List<ChargeRow> rows) {
            Yen taken = paid.min(base);
            if (taken.isGreaterThan(Yen.ZERO)) {
                close(day, rows);
                base = base.minusOrZero(taken);
            }
            return paid.minusOrZero(taken);
        }
    }

    private ChargeRows() {}

    /**
     * @param slices last day first
     * @param principalPaid yen that went to the principal, by day
     */
    static List<ChargeRow> surcharge(
            List<DeemedReceipt> slices, SortedMap<LocalDate, Yen> principalPaid, LocalDate asOf) {
        List<Open> oldestFirst = slices.stream()
                .sorted(Comparator.comparing(DeemedReceipt::receivedOn))
                .map(it -> new Open(ChargeKind.SURCHARGE, it.receivedOn(), it.receivedOn(), it.amount()))
                .toList();
        return rows(oldestFirst, principalPaid, asOf);
    }

    static List<ChargeRow> lateCharge(
            Yen principal, LocalDate dueOn, SortedMap<LocalDate, Yen> principalPaid, LocalDate asOf) {
        Open unpaid = new Open(ChargeKind.LATE_CHARGE, null, dueOn.plusDays(1), principal);
        return rows(List.of(unpaid), principalPaid, asOf);
    }

    private static List<ChargeRow> rows(List<Open> stretches, SortedMap<LocalDate, Yen> principalPaid, LocalDate asOf) {
        List<ChargeRow> rows = new ArrayList<>();
        principalPaid.forEach((day, paid) -> {
            Yen rest = paid;
            for (Open stretch : stretches) {
                rest = stretch.lower(day, rest, rows);
            }
        });
        stretches.forEach(stretch -> stretch.close(asOf, rows));
        rows.sort(Comparator.comparing(ChargeRow::from).thenComparing(ChargeRow::to));
        return running(rows);
    }

    private static List<ChargeRow> running(List<ChargeRow> rows) {
        List<ChargeRow> counted = new ArrayList<>();
        BigFraction sum = BigFraction.ZERO;
        for (ChargeRow row : rows) {
            counted.add(row.after(sum));
            sum = sum.add(row.exact());
        }
        return List.copyOf(counted);
    }

    static BigFraction sum(List<ChargeRow> rows) {
        return rows.isEmpty() ? BigFraction.ZERO : rows.get(rows.size() - 1).running();
    }
}
