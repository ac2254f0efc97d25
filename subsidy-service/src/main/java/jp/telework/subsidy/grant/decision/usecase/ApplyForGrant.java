package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.decision.domain.ApplicationPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** 交付の申請 (適正化法第5条) by the representative organisation of an adopted application. */
@ApplicationScoped
public class ApplyForGrant {

    private final GrantDesk desk;

    ApplyForGrant(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, @Nullable FormalApplication wanted) {
        return desk.perform(caller, id, ifMatch, GrantAction.APPLY, (grant, checks, moment) -> {
            FormalApplication application = wanted == null ? grant.basis().adopted() : wanted;
            ApplicationPolicy.judge(application, grant.basis(), checks);
            return Outcome.of(GrantAction.APPLY, application);
        });
    }
}
