package jp.telework.subsidy.grant.progress.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.change.domain.ProgressNote;
import jp.telework.subsidy.grant.change.domain.ProgressRule;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/** The rules of orders to perform, to suspend and to correct (適正化法第13条・第16条). Each states its reasons (第21条の2). */
public final class OrderPolicy {

    private OrderPolicy() {}

    /**
     * What an officer orders.
     *
     * @param measures what the grantee must do
     * @param dueOn until when
     */
    public record Order(List<Reason> reasons, String measures, LocalDate dueOn) {

        public Order {
            reasons = List.copyOf(reasons);
        }
    }

    public static PerformanceOrder performance(Order order, LocalDate today, Checks checks) {
        judge(order, ProgressRule.PERFORMANCE_TERM_AHEAD, today, checks);
        return new PerformanceOrder(order.reasons(), order.measures(), order.dueOn());
    }

    /** Code of a reason that states how the grantee refused openly to obey an order. */
    public static final String OPEN_REFUSAL = "OPEN_REFUSAL";

    /**
     * A suspension follows a disobeyed order (第13条第2項). An order is disobeyed once its day is over, that day included in the
     * term; before that only by a grantee who openly refuses, and then one of the reasons states those facts.
     */
    public static Suspension suspension(Order order, Grant grant, LocalDate today, Checks checks) {
        judge(order, ProgressRule.SUSPENSION_TERM_AHEAD, today, checks);
        LocalDate ordered =
                grant.file().require(PerformanceOrder.class).content().dueOn();
        boolean over = today.isAfter(ordered);
        boolean refused =
                order.reasons().stream().anyMatch(reason -> reason.code().equals(OPEN_REFUSAL));
        checks.that(
                ProgressRule.ORDER_DISOBEYED,
                over || refused || order.reasons().isEmpty(),
                "/reasons",
                List.of("orderDueOn", ordered, "today", today, "refusedOpenly", refused),
                ordered);
        if (over || refused) {
            ProgressNote note = over ? ProgressNote.ORDER_TERM_OVER : ProgressNote.ORDER_REFUSED;
            checks.explain(List.of(note.step(List.of("orderDueOn", ordered, "today", today), null, ordered)));
        }
        return new Suspension(order.reasons(), order.measures(), order.dueOn());
    }

    public static CorrectiveOrder correction(Order order, LocalDate today, Checks checks) {
        judge(order, ProgressRule.CORRECTION_TERM_AHEAD, today, checks);
        return new CorrectiveOrder(order.reasons(), order.measures(), order.dueOn());
    }

    private static void judge(Order order, ProgressRule term, LocalDate today, Checks checks) {
        DecisionPolicy.reasonsStated(order.reasons(), checks);
        checks.that(
                term,
                !order.dueOn().isBefore(today),
                "/dueOn",
                List.of("dueOn", order.dueOn(), "today", today),
                order.dueOn());
    }
}
