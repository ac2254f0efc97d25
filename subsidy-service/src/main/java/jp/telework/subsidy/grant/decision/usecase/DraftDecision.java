package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.casework.approval.domain.LevelPolicy;
import jp.telework.subsidy.duplicate.usecase.FindDuplicates;
import jp.telework.subsidy.grant.approval.domain.ApprovalPolicy;
import jp.telework.subsidy.grant.decision.domain.DecisionDraft;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.DuplicatePolicy;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;

/** 決裁案: an officer drafts the decision, once every possible duplicate is settled; without amounts as applied for. */
@ApplicationScoped
public class DraftDecision {

    private final FindDuplicates duplicates;

    DraftDecision(FindDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    public GrantCommand of(DecisionPolicy.Proposal proposal) {
        return GrantCommand.recording(GrantAction.DRAFT_DECISION, (grant, checks, moment) -> {
            ApprovalPolicy.noneOpen(grant, checks);
            LevelPolicy.personKnown(moment.hand(), checks);
            DecisionDraft draft = DecisionPolicy.draft(proposal, grant, moment.today(), checks);
            DuplicatePolicy.allSettled(SettleDuplicates.ids(duplicates.of(grant.id())), grant, checks);
            return draft;
        });
    }
}
