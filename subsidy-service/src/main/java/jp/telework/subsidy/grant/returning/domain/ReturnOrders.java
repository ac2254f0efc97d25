package jp.telework.subsidy.grant.returning.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.money.domain.MoneyRule;
import org.jspecify.annotations.Nullable;

/**
 * The return orders of a case. A decision can be cancelled again after a return was ordered (適正化法第17条第3項), so that several
 * orders may stand beside each other. Each keeps its own due date, payments, waivers and charges.
 */
public final class ReturnOrders {

    private final CaseFile file;
    private final LocalDate today;

    public ReturnOrders(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /**
     * The order that a command is about.
     *
     * @param number of the order among the acts; null for the only one that is not settled
     * @throws Refusal when there is no such order, or when several are open and none is named
     */
    public Entry<ReturnOrder> chosen(@Nullable Integer number, Checks checks) {
        List<Entry<ReturnOrder>> all = file.all(ReturnOrder.class).toList();
        List<Entry<ReturnOrder>> open =
                all.stream().filter(order -> !isSettled(order)).toList();
        checks.that(
                MoneyRule.ORDER_NAMED,
                number != null || open.size() <= 1,
                "/order",
                List.of("openOrders", open.stream().map(Entry::number).toList()),
                open.size());
        checks.that(
                MoneyRule.ORDER_KNOWN,
                number == null || all.stream().anyMatch(order -> order.number() == number),
                "/order",
                List.of("orders", all.stream().map(Entry::number).toList()),
                number == null ? 0 : number);
        checks.refuseIfAny();
        if (number != null) {
            return file.numbered(number, ReturnOrder.class);
        }
        return open.isEmpty() ? file.require(ReturnOrder.class) : open.get(0);
    }

    /** Whether nothing is owed of any order but one. */
    public boolean othersAreSettled(Entry<ReturnOrder> than) {
        return file.all(ReturnOrder.class)
                .filter(order -> order.number() != than.number())
                .allMatch(this::isSettled);
    }

    /** What all orders together have come to: principal and charges that are not paid. */
    public Yen outstanding() {
        return file.all(ReturnOrder.class)
                .map(order -> ReturnAccount.of(file, order))
                .filter(account -> !account.orderedOn().isAfter(today))
                .map(account -> account.statement(today).outstanding())
                .reduce(Yen.ZERO, Yen::plus);
    }

    private boolean isSettled(Entry<ReturnOrder> order) {
        return ReturnAccount.of(file, order).statement(today).settled();
    }
}
