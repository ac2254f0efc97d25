package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.Refusal;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 不交付の決定 by an approver, with reasons. */
@ApplicationScoped
public class RefuseGrant {

    private final GrantDesk desk;

    RefuseGrant(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, List<Reason> reasons) {
        return desk.perform(caller, id, ifMatch, GrantAction.REFUSE, (grant, checks, moment) -> {
            DecisionPolicy.mayRefuse(grant, moment.actor(), reasons, checks);
            return Outcome.of(GrantAction.REFUSE, new Refusal(reasons));
        });
    }
}
