package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.returning.domain.ReturnPolicy;
import org.jspecify.annotations.Nullable;

/** 返還命令 (適正化法第18条): everything that is to be returned, by its bases. */
@ApplicationScoped
public class OrderReturn {

    private final GrantDesk desk;

    OrderReturn(GrantDesk desk) {
        this.desk = desk;
    }

    /** @param dueOn null for the call's usual term */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, @Nullable LocalDate dueOn, List<Reason> reasons) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.ORDER_RETURN,
                (grant, checks, moment) -> Outcome.of(
                        GrantAction.ORDER_RETURN, ReturnPolicy.order(dueOn, reasons, grant, moment.today(), checks)));
    }
}
