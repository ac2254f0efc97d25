package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.decision.domain.ApplicationReturn;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 補正の求め: an officer gives the formal application back. */
@ApplicationScoped
public class ReturnFormalApplication {

    private final GrantDesk desk;

    ReturnFormalApplication(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.RETURN_APPLICATION,
                (grant, checks, moment) -> Outcome.of(GrantAction.RETURN_APPLICATION, new ApplicationReturn(reason)));
    }
}
