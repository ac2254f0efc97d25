package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.decision.domain.DraftReturn;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 決裁案の差戻し by an approver; the approvals that the draft had are void. */
@ApplicationScoped
public class ReturnDraft {

    private final GrantDesk desk;

    ReturnDraft(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.RETURN_DRAFT,
                (grant, checks, moment) -> Outcome.of(GrantAction.RETURN_DRAFT, new DraftReturn(reason)));
    }
}
