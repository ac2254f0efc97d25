package jp.telework.subsidy.repayment;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import jp.telework.subsidy.repayment.domain.Payment;
import jp.telework.subsidy.repayment.domain.Receipt;
import jp.telework.subsidy.repayment.domain.ReturnCase;
import jp.telework.subsidy.repayment.domain.Waiver;

/**
 * The same law a second time, walking day by day with running balances, without rows. A part-payment lowers the slice
 * received last, the other way round than the real calculation: the sums must not depend on it.
 */
final class NaiveReturn {

    /** Ten-thousandths of a yen after each day, from the first to the last. */
    record Day(
            LocalDate date, long principal, long surchargeBase, long lateBase, BigInteger surcharge, BigInteger late) {}

    private static final BigInteger UNIT = BigInteger.valueOf(10_000);

    final List<Day> days = new ArrayList<>();
    long principal;
    long surcharge;
    long late;
    long surchargeOwed;
    long lateOwed;
    long excess;

    NaiveReturn(ReturnCase order, LocalDate asOf) {
        walk(order, asOf);
        settle(order, asOf);
    }

    private void walk(ReturnCase order, LocalDate asOf) {
        Deque<long[]> slices = slices(order);
        BigInteger sum = BigInteger.ZERO;
        BigInteger lateSum = BigInteger.ZERO;
        principal = order.principal().amount();
        LocalDate first = slices.isEmpty() ? order.orderedOn() : LocalDate.ofEpochDay(slices.getLast()[0]);
        for (LocalDate day = first; !day.isAfter(asOf); day = day.plusDays(1)) {
            long base = 0;
            for (long[] slice : slices) {
                base += slice[0] <= day.toEpochDay() ? slice[1] : 0;
            }
            long lateBase = day.isAfter(order.dueOn()) ? principal : 0;
            sum = sum.add(BigInteger.valueOf(base).multiply(BigInteger.valueOf(3)));
            lateSum = lateSum.add(BigInteger.valueOf(lateBase).multiply(BigInteger.valueOf(3)));
            days.add(new Day(day, principal, base, lateBase, sum, lateSum));
            for (Payment payment : order.payments()) {
                if (payment.date().equals(day)) {
                    take(slices, Math.min(payment.amount().amount(), principal));
                }
            }
        }
        surcharge = sum.divide(UNIT).longValueExact();
        late = lateSum.divide(UNIT).longValueExact();
    }

    private void take(Deque<long[]> slices, long amount) {
        principal -= amount;
        long left = amount;
        for (long[] slice : slices) {
            long taken = Math.min(left, slice[1]);
            slice[1] -= taken;
            left -= taken;
        }
    }

    /** Day and yen, last day first. */
    private static Deque<long[]> slices(ReturnCase order) {
        Deque<long[]> slices = new ArrayDeque<>();
        long left = order.surcharged().amount();
        List<Receipt> lastFirst = order.receipts().stream()
                .sorted(Comparator.comparing(Receipt::date).reversed())
                .toList();
        for (Receipt receipt : lastFirst) {
            long slice = Math.min(left, receipt.amount().amount());
            slices.add(new long[] {receipt.date().toEpochDay(), slice});
            left -= slice;
            if (left == 0) {
                break;
            }
        }
        return slices;
    }

    private void settle(ReturnCase order, LocalDate asOf) {
        surchargeOwed = surcharge;
        lateOwed = late;
        long left = order.principal().amount();
        for (LocalDate day = order.orderedOn(); !day.isAfter(asOf); day = day.plusDays(1)) {
            for (Waiver waiver : order.waivers()) {
                if (waiver.grantedOn().equals(day)) {
                    waive(waiver);
                }
            }
            for (Payment payment : order.payments()) {
                if (payment.date().equals(day)) {
                    long toPrincipal = Math.min(left, payment.amount().amount());
                    left -= toPrincipal;
                    charge(payment.amount().amount() - toPrincipal);
                }
            }
        }
    }

    private void waive(Waiver waiver) {
        var amount = waiver.amount();
        if (waiver.kind() == ChargeKind.SURCHARGE) {
            surchargeOwed -= amount == null ? surchargeOwed : Math.min(amount.amount(), surchargeOwed);
        } else {
            lateOwed -= amount == null ? lateOwed : Math.min(amount.amount(), lateOwed);
        }
    }

    private void charge(long rest) {
        long toSurcharge = Math.min(rest, surchargeOwed);
        surchargeOwed -= toSurcharge;
        long toLate = Math.min(rest - toSurcharge, lateOwed);
        lateOwed -= toLate;
        excess += rest - toSurcharge - toLate;
    }
}
