package jp.telework.casework.approval.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.telework.casework.approval.domain.ApprovalRule;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.domain.LevelApproval;
import jp.telework.casework.approval.usecase.DraftedMatter.Judged;
import jp.telework.casework.approval.usecase.DraftedMatter.Step;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import org.jspecify.annotations.Nullable;

/** 起案、決裁、差戻し of one matter. The last level's approval makes the decision, judged again as of now. */
@ApplicationScoped
public class DraftSteps {

    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    DraftSteps(Journal journal, Clock clock, Ids ids) {
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * 起案.
     *
     * @param body of the decision as it was sent
     * @throws Refusal NO_ROUTE, APPROVAL_PENDING, PERSON_UNKNOWN, or what speaks against the decision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DecisionDraft draft(DraftedMatter matter, Caller caller, Map<String, Object> body) {
        DecisionDrafts before = matter.drafts();
        Hand hand = caller.hand();
        begin(matter, before, hand);
        DraftPapers.Proposal proposal = new DraftPapers.Proposal(
                matter.disposition(), body, matter.judge(body, null).amountYen());
        DecisionDraft draft = matter.write(
                ids.next(), before.all().size() + 1, DraftPapers.of(proposal, matter.levels(), hand, clock.instant()));
        matter.awaits(before.with(draft).awaiting().orElse(null));
        matter.tell(Step.DRAFTED, draft, hand);
        return draft;
    }

    /** Refuses what would refuse any draft of the caller now. The body of a draft is not looked at. */
    public void judgeDraft(DraftedMatter matter, Caller caller) {
        begin(matter, matter.drafts(), caller.hand());
    }

    private void begin(DraftedMatter matter, DecisionDrafts before, Hand hand) {
        journal.judge(checks -> {
            if (matter.levels().isEmpty()) {
                checks.that(ApprovalRule.ROUTE_NAMED, false, "", List.of(), matter.named());
                checks.refuseIfAny();
            }
            before.judgeNew(hand, checks);
            return matter;
        });
    }

    /**
     * 決裁.
     *
     * @param note why a deputy approves, or what the approver remarks
     * @throws Refusal NOTHING_TO_APPROVE, SEPARATION_OF_DUTIES, ALREADY_APPROVED, NOT_ON_ROUTE, DEPUTY_NOTE_MISSING, or what speaks
     *     against the decision now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DecisionDraft approve(DraftedMatter matter, Caller caller, @Nullable String note) {
        DecisionDrafts all = matter.drafts();
        DecisionDraft draft = all.requireOpen();
        Hand hand = caller.hand();
        LevelApproval step = journal.judge(checks -> draft.judge(all, hand, note, checks));
        Judged judged = matter.judge(draft.paper().body(), caller);
        draft.approve(step, hand, clock.instant());
        matter.awaits(all.awaiting().orElse(null));
        if (draft.isOpen()) {
            matter.tell(Step.APPROVED, draft, hand);
        } else {
            judged.act().accept(caller);
        }
        return draft;
    }

    /** What speaks against an approval by the caller now, but for the note of a deputy. */
    public void judgeApproval(DraftedMatter matter, Caller caller) {
        DecisionDrafts all = matter.drafts();
        DecisionDraft draft = all.requireOpen();
        journal.judge(checks -> draft.judge(all, caller.hand(), "", checks));
        matter.judge(draft.paper().body(), caller);
    }

    /**
     * 差戻し: the approvals so far are void.
     *
     * @throws Refusal NOTHING_TO_APPROVE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DecisionDraft giveBack(DraftedMatter matter, Caller caller, String reason) {
        DecisionDrafts all = matter.drafts();
        DecisionDraft draft = all.requireOpen();
        Hand hand = caller.hand();
        draft.giveBack(reason, hand, clock.instant());
        matter.awaits(all.awaiting().orElse(null));
        matter.tell(Step.RETURNED, draft, hand);
        return draft;
    }
}
