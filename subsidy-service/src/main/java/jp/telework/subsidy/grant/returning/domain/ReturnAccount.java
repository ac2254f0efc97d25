package jp.telework.subsidy.grant.returning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.money.domain.PaymentBook;
import jp.telework.subsidy.repayment.domain.Payment;
import jp.telework.subsidy.repayment.domain.Receipt;
import jp.telework.subsidy.repayment.domain.ReturnBasis;
import jp.telework.subsidy.repayment.domain.ReturnCase;
import jp.telework.subsidy.repayment.domain.Waiver;

/** Puts the acts about a return order into the form in which charges are computed. */
public final class ReturnAccount {

    private ReturnAccount() {}

    /** The account of an order with everything recorded about it. */
    public static ReturnCase of(CaseFile file, Entry<ReturnOrder> order) {
        int number = order.number();
        return new ReturnCase(
                parts(order.content()),
                order.act().day(),
                dueOn(file, order),
                receipts(file.before(number), number),
                file.all(Repayment.class)
                        .map(Entry::content)
                        .filter(repayment -> repayment.order() == number)
                        .map(repayment -> new Payment(repayment.paidOn(), repayment.amountYen()))
                        .toList(),
                file.all(ChargeWaiver.class)
                        .filter(waiver -> waiver.content().order() == number)
                        .map(ReturnAccount::waiver)
                        .toList());
    }

    /** The account of an order that is about to be issued. */
    static ReturnCase of(CaseFile file, ReturnOrder order, LocalDate today) {
        return new ReturnCase(
                parts(order), today, order.dueOn(), receipts(file, Integer.MAX_VALUE), List.of(), List.of());
    }

    private static List<ReturnCase.Part> parts(ReturnOrder order) {
        return order.parts().stream()
                .map(part ->
                        new ReturnCase.Part(ReturnBasis.valueOf(part.basis().name()), part.amountYen()))
                .toList();
    }

    /** 納期日 as last extended. */
    public static LocalDate dueOn(CaseFile file, Entry<ReturnOrder> order) {
        return file.all(DueDateExtension.class)
                .map(Entry::content)
                .filter(extension -> extension.order() == order.number())
                .reduce((before, after) -> after)
                .map(DueDateExtension::dueOn)
                .orElse(order.content().dueOn());
    }

    /**
     * The instalments that an order can count as received. What an earlier order deemed received on the last days is
     * theirs (施行令第10条第1項): no yen of an instalment carries the surcharge of two orders.
     */
    private static List<Receipt> receipts(CaseFile file, int before) {
        List<Receipt> left = new PaymentBook(file)
                .received().stream()
                        .map(it -> new Receipt(it.on(), it.amount()))
                        .sorted(Comparator.comparing(Receipt::date))
                        .collect(Collectors.toCollection(ArrayList::new));
        Yen deemed = file.all(ReturnOrder.class)
                .filter(order -> order.number() < before)
                .map(order -> surcharged(order.content()))
                .reduce(Yen.ZERO, Yen::plus);
        for (int last = left.size() - 1; last >= 0 && deemed.isGreaterThan(Yen.ZERO); last--) {
            Receipt receipt = left.remove(last);
            Yen rest = receipt.amount().minusOrZero(deemed);
            deemed = deemed.minusOrZero(receipt.amount());
            if (rest.isGreaterThan(Yen.ZERO)) {
                left.add(new Receipt(receipt.date(), rest));
            }
        }
        return left;
    }

    private static Yen surcharged(ReturnOrder order) {
        return order.parts().stream()
                .filter(part -> ReturnBasis.valueOf(part.basis().name()).carriesSurcharge())
                .map(ReturnOrder.Part::amountYen)
                .reduce(Yen.ZERO, Yen::plus);
    }

    private static Waiver waiver(Entry<ChargeWaiver> waiver) {
        return new Waiver(
                waiver.content().charge(),
                waiver.content().amountYen(),
                waiver.act().day(),
                waiver.content().reason());
    }
}
