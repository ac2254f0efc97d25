package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;

/** Computes a statement: first the principal, whose payments shape the rows, then what went to the charges. */
final class ReturnCalculation {

    private final ReturnCase order;
    private final Map<ChargeKind, Account> accounts = new EnumMap<>(ChargeKind.class);
    private final List<Allocation> allocations = new ArrayList<>();
    private Yen principalLeft;
    private int nextWaiver;

    /** What became of one charge so far. */
    private static final class Account {
        private final Yen accrued;
        private Yen waived = Yen.ZERO;
        private Yen paid = Yen.ZERO;

        Account(Yen accrued) {
            this.accrued = accrued;
        }

        Yen outstanding() {
            return accrued.minusOrZero(paid).minusOrZero(waived);
        }

        // Paying ends the accrual, because the principal is paid first: "accrued" is final by then. A waiver before
        // that day therefore also takes off what accrued after it.
        void waive(Waiver waiver) {
            Yen amount = waiver.amount();
            waived = waived.plus(amount == null ? outstanding() : amount.min(outstanding()));
        }

        Yen pay(Yen amount) {
            Yen taken = amount.min(outstanding());
            paid = paid.plus(taken);
            return taken;
        }
    }

    private ReturnCalculation(ReturnCase order) {
        this.order = order;
        this.principalLeft = order.principal();
    }

    /** @param order without anything that happened after the day */
    static ReturnStatement of(ReturnCase order, LocalDate asOf) {
        return new ReturnCalculation(order).statement(asOf);
    }

    private ReturnStatement statement(LocalDate asOf) {
        SortedMap<LocalDate, Yen> principalPaid = principalPaid();
        List<DeemedReceipt> slices = DeemedReceipt.lastFirst(order.surcharged(), order.receipts());
        List<ChargeRow> surcharge = ChargeRows.surcharge(slices, principalPaid, asOf);
        List<ChargeRow> late = ChargeRows.lateCharge(order.principal(), order.dueOn(), principalPaid, asOf);
        accounts.put(ChargeKind.SURCHARGE, new Account(Yen.floor(ChargeRows.sum(surcharge))));
        accounts.put(ChargeKind.LATE_CHARGE, new Account(Yen.floor(ChargeRows.sum(late))));
        allocate();
        return new ReturnStatement(
                order,
                asOf,
                slices,
                surcharge,
                late,
                List.copyOf(allocations),
                total(ChargeKind.SURCHARGE, ChargeRows.sum(surcharge)),
                total(ChargeKind.LATE_CHARGE, ChargeRows.sum(late)),
                principalLeft);
    }

    private SortedMap<LocalDate, Yen> principalPaid() {
        SortedMap<LocalDate, Yen> byDay = new TreeMap<>();
        Yen left = order.principal();
        for (Payment payment : order.payments()) {
            Yen taken = payment.amount().min(left);
            left = left.minusOrZero(taken);
            byDay.merge(payment.date(), taken, Yen::plus);
        }
        return byDay;
    }

    private void allocate() {
        for (Payment payment : order.payments()) {
            waiveUntil(payment.date());
            allocate(payment);
        }
        waiveUntil(LocalDate.MAX);
    }

    private void waiveUntil(LocalDate day) {
        List<Waiver> waivers = order.waivers();
        while (nextWaiver < waivers.size()
                && !waivers.get(nextWaiver).grantedOn().isAfter(day)) {
            Waiver waiver = waivers.get(nextWaiver++);
            account(waiver.kind()).waive(waiver);
        }
    }

    private void allocate(Payment payment) {
        Yen toPrincipal = payment.amount().min(principalLeft);
        principalLeft = principalLeft.minusOrZero(toPrincipal);
        Yen rest = payment.amount().minusOrZero(toPrincipal);
        Yen toSurcharge = account(ChargeKind.SURCHARGE).pay(rest);
        rest = rest.minusOrZero(toSurcharge);
        Yen toLateCharge = account(ChargeKind.LATE_CHARGE).pay(rest);
        Yen excess = rest.minusOrZero(toLateCharge);
        allocations.add(new Allocation(
                payment.date(), payment.amount(), toPrincipal, toSurcharge, toLateCharge, excess, principalLeft));
    }

    private ChargeTotal total(ChargeKind kind, BigFraction exact) {
        Account account = account(kind);
        return new ChargeTotal(kind, exact, account.accrued, account.waived, account.paid, account.outstanding());
    }

    private Account account(ChargeKind kind) {
        return Objects.requireNonNull(accounts.get(kind));
    }
}
