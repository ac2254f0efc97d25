package jp.telework.subsidy.repayment.domain;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Yen;

/**
 * A return order and everything that was paid, received and waived around it.
 *
 * @param basis why the money is to be returned
 * @param principal 返還を命じた額, yen
 * @param orderedOn the day of the order
 * @param dueOn 納期日, as last extended (適正化法第18条第3項)
 * @param receipts the instalments in which the grant was received, none after the order; in order of their dates
 * @param payments what the grantee paid, none before the order; in order of their dates
 * @param waivers none before the order; in order of their dates
 */
public record ReturnCase(
        ReturnBasis basis,
        Yen principal,
        LocalDate orderedOn,
        LocalDate dueOn,
        List<Receipt> receipts,
        List<Payment> payments,
        List<Waiver> waivers) {

    /**
     * Checks the dates and the amount.
     *
     * @throws Refusal with every {@link RepaymentError}, pointers as in {@code /payments/0/date}
     */
    public ReturnCase {
        refuse(principal, orderedOn, dueOn, receipts, payments, waivers).refuseIfAny();
        receipts = receipts.stream().sorted(Comparator.comparing(Receipt::date)).toList();
        payments = payments.stream().sorted(Comparator.comparing(Payment::date)).toList();
        waivers =
                waivers.stream().sorted(Comparator.comparing(Waiver::grantedOn)).toList();
    }

    /** The order as issued: nothing paid, nothing waived yet. */
    public static ReturnCase ordered(
            ReturnBasis basis, Yen principal, LocalDate orderedOn, LocalDate dueOn, List<Receipt> receipts) {
        return new ReturnCase(basis, principal, orderedOn, dueOn, receipts, List.of(), List.of());
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
                basis,
                principal,
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
