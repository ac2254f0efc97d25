package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.progress.domain.ChangePolicy;

/** 変更の不承認, with reasons. */
@ApplicationScoped
public class RefuseChange {

    private final GrantDesk desk;

    RefuseChange(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, int number, List<Reason> reasons) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.REFUSE_CHANGE,
                (grant, checks, moment) ->
                        Outcome.of(GrantAction.REFUSE_CHANGE, ChangePolicy.refusal(number, reasons, grant, checks)));
    }
}
