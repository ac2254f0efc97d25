package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.progress.domain.Lifting;

/** 遂行命令・一時停止の解除: the project goes on. */
@ApplicationScoped
public class LiftOrder {

    private final GrantDesk desk;

    LiftOrder(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, String measuresTaken) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.LIFT,
                (grant, checks, moment) -> Outcome.of(GrantAction.LIFT, new Lifting(measuresTaken)));
    }
}
