package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.returning.domain.Closing;
import jp.telework.subsidy.grant.returning.domain.ClosingPolicy;

/** 完結: refused while anything is left to settle. */
@ApplicationScoped
public class CloseGrant {

    private final GrantDesk desk;

    CloseGrant(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, Closing closing) {
        return desk.perform(caller, id, ifMatch, GrantAction.CLOSE, (grant, checks, moment) -> {
            ClosingPolicy.judge(grant, moment.today(), checks);
            return Outcome.of(GrantAction.CLOSE, closing);
        });
    }
}
