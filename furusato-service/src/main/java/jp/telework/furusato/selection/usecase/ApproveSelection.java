package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.casework.approval.usecase.DraftSteps;
import jp.telework.casework.approval.usecase.DraftedMatter;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.furusato.selection.domain.SelectionDraft;
import jp.telework.furusato.selection.domain.SelectionDrafts;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** 選定の起案と決裁 along the levels of the round's rules. */
@ApplicationScoped
public class ApproveSelection {

    private final SelectionDesk desk;
    private final SelectionDrafts drafts;
    private final DraftedSelections plans;
    private final DraftSteps steps;
    private final Journal journal;

    ApproveSelection(
            SelectionDesk desk, SelectionDrafts drafts, DraftedSelections plans, DraftSteps steps, Journal journal) {
        this.desk = desk;
        this.drafts = drafts;
        this.plans = plans;
        this.steps = steps;
        this.journal = journal;
    }

    /** A draft as a command left it, with its round. */
    public record Drafted(SelectionRound round, DecisionDraft draft) {}

    /**
     * A draft as the ministry's feed shows it.
     *
     * @param actor who drafted, approved or gave it back
     * @param reason why it was given back
     */
    @EventData(
            kind = "selection-round",
            verbs = {"selection-draft", "draft-approval", "draft-return"})
    record Snapshot(
            UUID roundId,
            int draft,
            DraftState state,
            int levels,
            int approvals,
            String actor,
            @Nullable String reason) {}

    /**
     * 起案.
     *
     * @param body of the selection as it was sent
     * @throws Refusal as {@link DraftSteps#draft} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted draft(Caller caller, UUID roundId, IfMatch ifMatch, Map<String, Object> body) {
        SelectionRound round = desk.open(roundId, ifMatch, RoundAction.DRAFT_SELECTION, "DRAFT_SELECTION");
        return new Drafted(round, steps.draft(new Matter(round), caller, body));
    }

    /**
     * 決裁.
     *
     * @param note why a deputy approves, or what the approver remarks
     * @throws Refusal as {@link DraftSteps#approve} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted approve(Caller caller, UUID roundId, IfMatch ifMatch, @Nullable String note) {
        SelectionRound round = desk.open(roundId, ifMatch, RoundAction.APPROVE_SELECTION, "APPROVE_SELECTION");
        return new Drafted(round, steps.approve(new Matter(round), caller, note));
    }

    /**
     * 差戻し.
     *
     * @throws Refusal NOTHING_TO_APPROVE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted giveBack(Caller caller, UUID roundId, IfMatch ifMatch, String reason) {
        SelectionRound round = desk.open(roundId, ifMatch, RoundAction.RETURN_SELECTION, "RETURN_SELECTION");
        return new Drafted(round, steps.giveBack(new Matter(round), caller, reason));
    }

    /** Refuses what would refuse any draft of the caller now. The body of a draft is not looked at. */
    void judgeDraft(Caller caller, SelectionRound round) {
        steps.judgeDraft(new Matter(round), caller);
    }

    /** What speaks against an approval by the caller now, but for the note of a deputy. */
    void judgeApproval(Caller caller, SelectionRound round) {
        steps.judgeApproval(new Matter(round), caller);
    }

    private final class Matter implements DraftedMatter {

        private final SelectionRound round;

        Matter(SelectionRound round) {
            this.round = round;
        }

        @Override
        public String disposition() {
            return "SELECTION";
        }

        @Override
        public Term named() {
            return RoundAction.SELECT;
        }

        @Override
        public DecisionDrafts drafts() {
            return drafts.of(round.id());
        }

        @Override
        public List<ApprovalLevel> levels() {
            return round.rules().approvalLevels();
        }

        @Override
        public Judged judge(Map<String, Object> body, @Nullable Caller approver) {
            SelectionDesk.Ready ready = desk.ready(round);
            if (approver != null) {
                SelectionDesk.separateDuties(approver, round, ready.sheets());
            }
            SelectionPlan plan = plans.planOf(body);
            desk.judge(ready, plan);
            return new Judged(Yen.ZERO, caller -> desk.make(caller, ready, plan));
        }

        @Override
        public DecisionDraft write(UUID id, int number, DraftPaper paper) {
            SelectionDraft draft = new SelectionDraft(id, round.id(), number, paper);
            drafts.add(draft);
            return draft;
        }

        @Override
        public void awaits(@Nullable Awaiting awaiting) {
            round.awaits(awaiting);
        }

        @Override
        public void tell(Step step, DecisionDraft draft, Hand hand) {
            String verb = step.verb("selection");
            Snapshot snapshot = new Snapshot(
                    round.id(),
                    draft.number(),
                    draft.state(),
                    draft.paper().levels().size(),
                    draft.paper().approvals().size(),
                    hand.name(),
                    draft.returnReason());
            journal.changed(
                    RoundJournal.caseOf(round.id()),
                    "jp.telework.furusato.selection-round." + verb + ".v1",
                    null,
                    snapshot,
                    Map.of("draft", draft.number()));
        }
    }
}
