package jp.telework.subsidy.grant.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.domain.ClosingPolicy;
import jp.telework.subsidy.grant.domain.Grant;
import jp.telework.subsidy.grant.domain.GrantAction;
import jp.telework.subsidy.grant.domain.act.Closing;

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
