package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.returning.domain.Cancellation;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy.Wish;

/** 交付の決定の取消 (適正化法第10条・第17条), of the whole or of a part; the unpaid part becomes free in the budget. */
@ApplicationScoped
public class CancelGrant {

    private final GrantDesk desk;

    CancelGrant(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, Wish wish) {
        GrantAction action = wish.whole() ? GrantAction.CANCEL_WHOLE : GrantAction.CANCEL_PART;
        return desk.perform(caller, id, ifMatch, action, (grant, checks, moment) -> {
            Cancellation cancellation = CancellationPolicy.cancellation(wish, grant, moment.actor(), checks);
            long freed = CancellationPolicy.freed(cancellation, grant).amount();
            Outcome outcome =
                    Outcome.of(action, cancellation).moving(Movement.released(grant.callId(), grant.id(), freed));
            return CancellationPolicy.completesPayment(cancellation, grant)
                    ? outcome.completing(GrantAction.COMPLETE_PAYMENT)
                    : outcome;
        });
    }
}
