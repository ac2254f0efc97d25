package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.DecisionDraft;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.DraftApproval;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;

/** 交付の決定 (適正化法第6条): an approver decides what another person drafted; large amounts need two approvers. The call's
 * budget is bound, never beyond it. */
@ApplicationScoped
public class DecideGrant {

    private final GrantDesk desk;

    DecideGrant(GrantDesk desk) {
        this.desk = desk;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.perform(caller, id, ifMatch, GrantAction.DECIDE, DecideGrant::decision);
    }

    private static Outcome decision(Grant grant, Checks checks, Moment moment) {
        CaseFile.Entry<DecisionDraft> draft = grant.file().require(DecisionDraft.class);
        List<String> approvers = DecisionPolicy.approversBefore(grant);
        DecisionPolicy.mayDecide(grant, moment.actor(), checks);
        boolean second =
                DecisionPolicy.needsSecondApprover(grant, draft.content().amountYen());
        if (second && approvers.isEmpty()) {
            return Outcome.of(GrantAction.APPROVE_DRAFT, new DraftApproval(draft.number()));
        }
        Decision decision = DecisionPolicy.decision(grant, moment.actor(), moment.today(), checks);
        return Outcome.of(GrantAction.DECIDE, decision)
                .moving(Movement.committed(
                        grant.callId(), grant.id(), decision.amountYen().amount()));
    }
}
