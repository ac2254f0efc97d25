package jp.telework.subsidy.grant.afterwards.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.afterwards.domain.AssetPolicy;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRefusal;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 財産処分の不承認, with reasons. */
@ApplicationScoped
public class RefuseDisposal {

    private final GrantDesk desk;

    RefuseDisposal(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, int number, List<Reason> reasons) {
        return desk.perform(caller, id, ifMatch, GrantAction.REFUSE_DISPOSAL, (grant, checks, moment) -> {
            int request = grant.file().numbered(number, DisposalRequest.class).number();
            AssetPolicy.undecided(request, grant, checks);
            DecisionPolicy.reasonsStated(reasons, checks);
            return Outcome.of(GrantAction.REFUSE_DISPOSAL, new DisposalRefusal(request, reasons));
        });
    }
}
