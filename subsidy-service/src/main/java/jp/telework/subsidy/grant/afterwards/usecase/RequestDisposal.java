package jp.telework.subsidy.grant.afterwards.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.afterwards.domain.AssetPolicy;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 財産処分の承認の申請 (適正化法第22条). */
@ApplicationScoped
public class RequestDisposal {

    private final GrantDesk desk;

    RequestDisposal(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, DisposalRequest request) {
        return desk.perform(caller, id, ifMatch, GrantAction.REQUEST_DISPOSAL, (grant, checks, moment) -> {
            AssetPolicy.judge(request, grant, moment.today(), checks);
            return Outcome.of(GrantAction.REQUEST_DISPOSAL, request);
        });
    }
}
