package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.money.usecase.References;
import jp.telework.subsidy.grant.returning.domain.Repayment;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.domain.ReturnOrders;
import jp.telework.subsidy.grant.returning.domain.ReturnPolicy;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import org.jspecify.annotations.Nullable;

/** 返還金等の納付: principal first, then surcharge, then late charge. */
@ApplicationScoped
public class RecordRepayment {

    private final References references;

    RecordRepayment(References references) {
        this.references = references;
    }

    /**
     * Money that came back.
     *
     * @param order number of the return order among the acts; null for the only open one
     * @param paidOn 納付の日
     * @param externalReference the receiving system's
     */
    public record Returned(@Nullable Integer order, Yen amount, LocalDate paidOn, String externalReference) {}

    /** Records money that came back. When nothing is owed of any order, the return is complete. */
    public GrantCommand of(Returned money) {
        return GrantCommand.comingTo(GrantAction.REPAY, (grant, checks, moment) -> {
            ReturnOrders orders = new ReturnOrders(grant.file(), moment.today());
            Entry<ReturnOrder> ordered = orders.chosen(money.order(), checks);
            Repayment repayment = ReturnPolicy.repayment(
                    ordered, money.amount(), money.paidOn(), money.externalReference(), moment.today(), checks);
            references.unused(Repayment.class, money.externalReference());
            ReturnStatement after =
                    ReturnPolicy.after(ReturnPolicy.with(repayment, grant), moment.today(), "/amountYen", checks);
            Yen principal = ReturnPolicy.principal(after, repayment, grant, checks);
            Outcome outcome = Outcome.of(GrantAction.REPAY, repayment)
                    .completing(GrantAction.COMPLETE_REPAYMENT, after.settled() && orders.othersAreSettled(ordered))
                    .reference(money.externalReference());
            return principal.equals(Yen.ZERO)
                    ? outcome
                    : outcome.moving(Movement.returned(grant.callId(), grant.id(), principal.amount()));
        });
    }
}
