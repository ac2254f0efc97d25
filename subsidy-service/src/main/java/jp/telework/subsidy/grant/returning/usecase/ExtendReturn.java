package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.returning.domain.DueDateExtension;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.domain.ReturnOrders;
import jp.telework.subsidy.grant.returning.domain.ReturnPolicy;
import org.jspecify.annotations.Nullable;

/** 返還期限の延長 (適正化法第18条第3項). */
@ApplicationScoped
public class ExtendReturn {

    private final GrantDesk desk;

    ExtendReturn(GrantDesk desk) {
        this.desk = desk;
    }

    /**
     * A later due date; when no late charge is left by it and nothing else is owed, the return is complete.
     *
     * @param order number of the return order among the acts; null for the only open one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(
            Caller caller, UUID id, IfMatch ifMatch, @Nullable Integer order, LocalDate dueOn, String reason) {
        return desk.perform(caller, id, ifMatch, GrantAction.EXTEND_DUE_DATE, (grant, checks, moment) -> {
            ReturnOrders orders = new ReturnOrders(grant.file(), moment.today());
            Entry<ReturnOrder> ordered = orders.chosen(order, checks);
            DueDateExtension extension = ReturnPolicy.extension(ordered, dueOn, reason, grant, checks);
            checks.refuseIfAny();
            boolean settled = ReturnPolicy.after(ReturnPolicy.with(extension, grant), moment.today(), "", checks)
                    .settled();
            return RecordRepayment.settling(
                    Outcome.of(GrantAction.EXTEND_DUE_DATE, extension), settled && orders.othersAreSettled(ordered));
        });
    }
}
