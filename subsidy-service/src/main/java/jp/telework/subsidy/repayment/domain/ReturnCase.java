package jp.telework.subsidy.repayment.domain;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Yen;

/**
 * A return order and everything that was paid, received and waived around it. An order with several bases is one debt with
 * one due date and one late charge. A surcharge runs only on the parts that carry one.
 *
 * @param parts 返還を命じた額 by basis
 * @param orderedOn the day of the order
 * @param dueOn 納期日, as last extended (適正化法第18条第3項)
 * @param receipts the instalments in which the grant was received, none after the order; in order of their dates
 * @param payments what the grantee paid, none before the order; in order of their dates
 * @param waivers none before the order; in order of their dates
 */
public record ReturnCase(
        List<Part> parts,
        LocalDate orderedOn,
        LocalDate dueOn,
        List<Receipt> receipts,
        List<Payment> payments,
        List<Waiver> waivers) {

    /**
     * A part of an ordered amount.
     *
     * @param basis why it is to be returned
     * @param amount yen
     */
    public record Part(ReturnBasis basis, Yen amount) {}

    /**
     * Checks the dates and the amount.
     *
     * @throws Refusal with every {@link RepaymentError}, pointers as in {@code /payments/0/date}
     */
    public ReturnCase {
        parts = List.copyOf(parts);
        refuse(sum(parts), orderedOn, dueOn, receipts, payments, waivers).refuseIfAny();
        receipts = receipts.stream().sorted(Comparator.comparing(Receipt::date)).toList();
        payments = payments.stream().sorted(Comparator.comparing(Payment::date)).toList();
        waivers =
                waivers.stream().sorted(Comparator.comparing(Waiver::grantedOn)).toList();
    }

    /** An order on one basis only. */
    public ReturnCase(
            ReturnBasis basis,
            Yen principal,
            LocalDate orderedOn,
            LocalDate dueOn,
            List<Receipt> receipts,
            List<Payment> payments,
            List<Waiver> waivers) {
        this(List.of(new Part(basis, principal)), orderedOn, dueOn, receipts, payments, waivers);
    }

    /** The order as issued: nothing paid, nothing waived yet. */
    public static ReturnCase ordered(
            ReturnBasis basis, Yen principal, LocalDate orderedOn, LocalDate dueOn, List<Receipt> receipts) {
        return new ReturnCase(basis, principal, orderedOn, dueOn, receipts, List.of(), List.of());
    }

    /** 返還を命じた額, yen. */
    public Yen principal() {
        return sum(parts);
    }

    /**
     * The yen on which a surcharge runs. Payments lower them before the rest: among parts of one debt the one that
     * costs the debtor most is paid first (民法第488条第4項第2号).
     */
    public Yen surcharged() {
        return sum(
                parts.stream().filter(part -> part.basis().carriesSurcharge()).toList());
    }

    private static Yen sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Yen.ZERO, Yen::plus);
    }

    /** The same order with one more payment. */
    public ReturnCase with(Payment payment) {
        return new ReturnCase(parts, orderedOn, dueOn, receipts, appended(payments, payment), waivers);
    }

    /** The same order with one more waiver. */
    public ReturnCase with(Waiver waiver) {
        return new ReturnCase(parts, orderedOn, dueOn, receipts, payments, appended(waivers, waiver));
    }

    /** The same order with another due date (第18条第3項). */
    public ReturnCase dueOn(LocalDate day) {
        return new ReturnCase(parts, orderedOn, day, receipts, payments, waivers);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /**
     * What is owed at the end of a day, with the charges of that day: what would settle the order if paid then.
     * Payments and waivers of later days are left out.
     *
     * @throws Refusal {@link RepaymentError#STATEMENT_BEFORE_ORDER}
     */
    public ReturnStatement statement(LocalDate asOf) {
        if (asOf.isBefore(orderedOn)) {
            throw Refusal.of(RepaymentError.STATEMENT_BEFORE_ORDER, orderedOn);
        }
        ReturnCase known = new ReturnCase(
                parts,
                orderedOn,
                dueOn,
                receipts,
                payments.stream().filter(it -> !it.date().isAfter(asOf)).toList(),
                waivers.stream().filter(it -> !it.grantedOn().isAfter(asOf)).toList());
        return ReturnCalculation.of(known, asOf);
    }

    private static Violations refuse(
            Yen principal,
            LocalDate orderedOn,
            LocalDate dueOn,
            List<Receipt> receipts,
            List<Payment> payments,
            List<Waiver> waivers) {
        Violations found = new Violations();
        BigInteger received = receipts.stream()
                .map(it -> BigInteger.valueOf(it.amount().amount()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (received.compareTo(BigInteger.valueOf(principal.amount())) < 0) {
            Yen all = Yen.of(received.longValueExact());
            found.add(Violation.of("/principalYen", RepaymentError.ORDER_EXCEEDS_RECEIPTS, principal, all));
        }
        if (dueOn.isBefore(orderedOn)) {
            found.add(Violation.of("/dueOn", RepaymentError.DUE_BEFORE_ORDER, dueOn, orderedOn));
        }
        for (int i = 0; i < receipts.size(); i++) {
            if (receipts.get(i).date().isAfter(orderedOn)) {
                found.add(Violation.of("/receipts/" + i + "/date", RepaymentError.RECEIPT_AFTER_ORDER, orderedOn));
            }
        }
        for (int i = 0; i < payments.size(); i++) {
            if (payments.get(i).date().isBefore(orderedOn)) {
                found.add(Violation.of("/payments/" + i + "/date", RepaymentError.PAYMENT_BEFORE_ORDER, orderedOn));
            }
        }
        for (int i = 0; i < waivers.size(); i++) {
            if (waivers.get(i).grantedOn().isBefore(orderedOn)) {
                found.add(Violation.of("/waivers/" + i + "/grantedOn", RepaymentError.WAIVER_BEFORE_ORDER, orderedOn));
            }
        }
        return found;
    }
}
