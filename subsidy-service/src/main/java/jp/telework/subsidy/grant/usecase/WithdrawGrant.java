package jp.telework.subsidy.grant.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.domain.Amounts;
import jp.telework.subsidy.grant.domain.DecisionPolicy;
import jp.telework.subsidy.grant.domain.Grant;
import jp.telework.subsidy.grant.domain.GrantAction;
import jp.telework.subsidy.grant.domain.act.Withdrawal;

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
