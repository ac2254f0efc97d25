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
import jp.telework.subsidy.grant.progress.domain.DiscontinuationPolicy;
import jp.telework.subsidy.grant.progress.domain.DiscontinuationRequest;

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
