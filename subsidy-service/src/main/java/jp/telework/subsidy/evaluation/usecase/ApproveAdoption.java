package jp.telework.subsidy.evaluation.usecase;

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
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.evaluation.domain.AdoptionDraft;
import jp.telework.subsidy.evaluation.domain.AdoptionDrafts;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** 採択の起案と決裁 along the route of the call's terms. */
@ApplicationScoped
public class ApproveAdoption {

    private final AdoptionDesk desk;
    private final AdoptionDrafts drafts;
    private final DraftedAdoptions plans;
    private final DraftSteps steps;
    private final Journal journal;

    ApproveAdoption(
            AdoptionDesk desk, AdoptionDrafts drafts, DraftedAdoptions plans, DraftSteps steps, Journal journal) {
        this.desk = desk;
        this.drafts = drafts;
        this.plans = plans;
        this.steps = steps;
        this.journal = journal;
    }

    /** A draft as a command left it, with its call. */
    public record Drafted(Call call, DecisionDraft draft) {}

    /**
     * A draft as the ministry's feed shows it.
     *
     * @param actor who drafted, approved or gave it back
     * @param reason why it was given back
     */
    @EventData(
            kind = "call",
            verbs = {"adoption-draft", "draft-approval", "draft-return"})
    record Snapshot(
            UUID callId,
            int draft,
            DraftState state,
            Yen amountYen,
            int levels,
            int approvals,
            String actor,
            @Nullable String reason) {}

    /**
     * 起案.
     *
     * @param body of the adoption as it was sent
     * @throws Refusal as {@link DraftSteps#draft} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted draft(Caller caller, UUID callId, IfMatch ifMatch, Map<String, Object> body) {
        Call call = desk.open(callId, ifMatch, CallAction.DRAFT_ADOPTION, "DRAFT_ADOPTION");
        return new Drafted(call, steps.draft(new Matter(call), caller, body));
    }

    /**
     * 決裁.
     *
     * @param note why a deputy approves, or what the approver remarks
     * @throws Refusal as {@link DraftSteps#approve} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted approve(Caller caller, UUID callId, IfMatch ifMatch, @Nullable String note) {
        Call call = desk.open(callId, ifMatch, CallAction.APPROVE_ADOPTION, "APPROVE_ADOPTION");
        return new Drafted(call, steps.approve(new Matter(call), caller, note));
    }

    /**
     * 差戻し.
     *
     * @throws Refusal NOTHING_TO_APPROVE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted giveBack(Caller caller, UUID callId, IfMatch ifMatch, String reason) {
        Call call = desk.open(callId, ifMatch, CallAction.RETURN_ADOPTION, "RETURN_ADOPTION");
        return new Drafted(call, steps.giveBack(new Matter(call), caller, reason));
    }

    /** Refuses what would refuse any draft of the caller now. The body of a draft is not looked at. */
    void judgeDraft(Caller caller, Call call) {
        steps.judgeDraft(new Matter(call), caller);
        desk.ready(call);
    }

    /** What speaks against an approval by the caller now, but for the note of a deputy. */
    void judgeApproval(Caller caller, Call call) {
        steps.judgeApproval(new Matter(call), caller);
    }

    private final class Matter implements DraftedMatter {

        private final Call call;

        Matter(Call call) {
            this.call = call;
        }

        @Override
        public String disposition() {
            return Disposition.ADOPTION.name();
        }

        @Override
        public Term named() {
            return Disposition.ADOPTION;
        }

        @Override
        public DecisionDrafts drafts() {
            return drafts.of(call.id());
        }

        @Override
        public List<ApprovalLevel> levels() {
            return AdoptionDesk.route(call).map(ApprovalRoute::levels).orElse(List.of());
        }

        @Override
        public Judged judge(Map<String, Object> body, @Nullable Caller approver) {
            AdoptionDesk.Ready ready = desk.ready(call);
            if (approver != null) {
                AdoptionDesk.separateDuties(approver, ready);
            }
            AdoptionPlan plan = plans.planOf(body);
            Yen adopted = desk.judge(ready, plan).adoptedYen();
            return new Judged(adopted, caller -> desk.make(caller, ready, plan, adopted));
        }

        @Override
        public DecisionDraft write(UUID id, int number, DraftPaper paper) {
            AdoptionDraft draft = new AdoptionDraft(id, call.id(), number, paper);
            drafts.add(draft);
            return draft;
        }

        @Override
        public void awaits(@Nullable Awaiting awaiting) {
            call.awaits(awaiting);
        }

        @Override
        public void tell(Step step, DecisionDraft draft, Hand hand) {
            String verb = step.verb("adoption");
            Snapshot snapshot = new Snapshot(
                    call.id(),
                    draft.number(),
                    draft.state(),
                    draft.paper().amountYen(),
                    draft.paper().levels().size(),
                    draft.paper().approvals().size(),
                    hand.name(),
                    draft.returnReason());
            journal.changed(
                    CallJournal.caseOf(call.id()),
                    "jp.telework.subsidy.call." + verb + ".v1",
                    null,
                    snapshot,
                    Map.of("draft", draft.number()));
        }
    }
}
