package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.duplicate.usecase.FindDuplicates;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.DuplicatePolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 決裁案: an officer drafts the decision, once every possible duplicate is settled; without amounts as applied for. */
@ApplicationScoped
public class DraftDecision {

    private final GrantDesk desk;
    private final FindDuplicates duplicates;

    DraftDecision(GrantDesk desk, FindDuplicates duplicates) {
        this.desk = desk;
        this.duplicates = duplicates;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch, DecisionPolicy.Proposal proposal) {
        return desk.perform(caller, id, ifMatch, GrantAction.DRAFT_DECISION, (grant, checks, moment) -> {
            var draft = DecisionPolicy.draft(proposal, grant, moment.today(), checks);
            DuplicatePolicy.allSettled(SettleDuplicates.ids(duplicates.of(id)), grant, checks);
            return Outcome.of(GrantAction.DRAFT_DECISION, draft);
        });
    }
}
