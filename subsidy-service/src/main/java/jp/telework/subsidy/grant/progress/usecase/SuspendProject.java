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
import jp.telework.subsidy.grant.progress.domain.OrderPolicy;

/** 遂行の一時停止命令 (適正化法第13条第2項), with reasons. */
@ApplicationScoped
public class SuspendProject {

    private final GrantDesk desk;

    SuspendProject(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, OrderPolicy.Order order) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.SUSPEND,
                (grant, checks, moment) ->
                        Outcome.of(GrantAction.SUSPEND, OrderPolicy.suspension(order, grant, moment.today(), checks)));
    }
}
