package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.StartPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 事前着手の承認: an approver lets the drafted project start before its decision. Without it the decision shortens the period. */
@ApplicationScoped
public class ApproveEarlyStart {

    private final GrantDesk desk;

    ApproveEarlyStart(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(caller, id, ifMatch, GrantAction.APPROVE_EARLY_START, (grant, checks, moment) -> {
            DecisionPolicy.otherHand(grant, moment.actor(), checks);
            return Outcome.of(
                    GrantAction.APPROVE_EARLY_START,
                    StartPolicy.approval(grant.file(), reason, moment.today(), checks));
        });
    }
}
