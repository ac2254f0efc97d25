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
import jp.telework.subsidy.grant.progress.domain.ChangePolicy;

/** 変更承認の申請 (適正化法第7条第1項第1号・第3号). */
@ApplicationScoped
public class RequestChange {

    private final GrantDesk desk;

    RequestChange(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, ChangePolicy.Wish wish) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.REQUEST_CHANGE,
                (grant, checks, moment) -> Outcome.of(
                        GrantAction.REQUEST_CHANGE, ChangePolicy.request(wish, grant, moment.today(), checks)));
    }
}
