package jp.telework.subsidy.grant.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.domain.DiscontinuationPolicy;
import jp.telework.subsidy.grant.domain.Grant;
import jp.telework.subsidy.grant.domain.GrantAction;
import jp.telework.subsidy.grant.domain.act.DiscontinuationRequest;

/** 中止・廃止の承認の申請 (適正化法第7条第1項第4号). */
@ApplicationScoped
public class RequestDiscontinuation {

    private final GrantDesk desk;

    RequestDiscontinuation(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, DiscontinuationRequest request) {
        return desk.perform(caller, id, ifMatch, GrantAction.REQUEST_DISCONTINUATION, (grant, checks, moment) -> {
            DiscontinuationPolicy.judge(request, grant, moment.today(), checks);
            return Outcome.of(GrantAction.REQUEST_DISCONTINUATION, request);
        });
    }
}
