package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.Withdrawal;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 申請の取下げ (適正化法第9条): a decision counts as never made, and its budget is free again. */
@ApplicationScoped
public class WithdrawGrant {

    private final GrantDesk desk;

    WithdrawGrant(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(caller, id, ifMatch, GrantAction.WITHDRAW, (grant, checks, moment) -> {
            DecisionPolicy.mayWithdraw(grant, moment.today(), checks);
            Outcome outcome = Outcome.of(GrantAction.WITHDRAW, new Withdrawal(reason));
            long bound = Amounts.of(grant.file()).entitledYen().amount();
            return bound == 0 ? outcome : outcome.moving(Movement.released(grant.callId(), grant.id(), bound));
        });
    }
}
