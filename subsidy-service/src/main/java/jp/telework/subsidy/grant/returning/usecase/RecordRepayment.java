package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
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

    private final GrantDesk desk;
    private final References references;

    RecordRepayment(GrantDesk desk, References references) {
        this.desk = desk;
        this.references = references;
    }

    /**
     * Records money that came back. When nothing is owed of any order, the return is complete.
     *
     * @param order number of the return order among the acts; null for the only open one
     * @param paidOn 納付の日
     * @param externalReference the receiving system's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(
            Caller caller,
            UUID id,
            IfMatch ifMatch,
            @Nullable Integer order,
            Yen amount,
            LocalDate paidOn,
            String externalReference) {
        return desk.perform(caller, id, ifMatch, GrantAction.REPAY, (grant, checks, moment) -> {
            ReturnOrders orders = new ReturnOrders(grant.file(), moment.today());
            Entry<ReturnOrder> ordered = orders.chosen(order, checks);
            Repayment repayment =
                    ReturnPolicy.repayment(ordered, amount, paidOn, externalReference, moment.today(), checks);
            references.unused(Repayment.class, externalReference);
            ReturnStatement after =
                    ReturnPolicy.after(ReturnPolicy.with(repayment, grant), moment.today(), "/amountYen", checks);
            Yen principal = ReturnPolicy.principal(after, repayment, grant, checks);
            Outcome outcome = settling(
                            Outcome.of(GrantAction.REPAY, repayment),
                            after.settled() && orders.othersAreSettled(ordered))
                    .reference(externalReference);
            return principal.equals(Yen.ZERO)
                    ? outcome
                    : outcome.moving(Movement.returned(grant.callId(), grant.id(), principal.amount()));
        });
    }

    static Outcome settling(Outcome outcome, boolean settled) {
        return settled ? outcome.completing(GrantAction.COMPLETE_REPAYMENT) : outcome;
    }
}
