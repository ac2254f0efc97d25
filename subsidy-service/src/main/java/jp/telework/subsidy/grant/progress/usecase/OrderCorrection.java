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

/** 是正措置命令 (適正化法第16条), with reasons; a new performance report is due. */
@ApplicationScoped
public class OrderCorrection {

    private final GrantDesk desk;

    OrderCorrection(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, OrderPolicy.Order order) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.ORDER_CORRECTION,
                (grant, checks, moment) -> Outcome.of(
                        GrantAction.ORDER_CORRECTION, OrderPolicy.correction(order, moment.today(), checks)));
    }
}
