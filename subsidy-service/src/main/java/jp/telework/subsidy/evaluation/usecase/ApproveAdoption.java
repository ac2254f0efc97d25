package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalRule;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.casework.approval.domain.LevelApproval;
import jp.telework.casework.approval.usecase.DraftPapers;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
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

/** 採択の起案と決裁 along the route of the call's terms. The last level's approval makes the adoption, judged again as of now. */
@ApplicationScoped
public class ApproveAdoption {

    private final AdoptionDesk desk;
    private final AdoptionDrafts drafts;
    private final DraftedAdoptions plans;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    ApproveAdoption(
            AdoptionDesk desk, AdoptionDrafts drafts, DraftedAdoptions plans, Journal journal, Clock clock, Ids ids) {
        this.desk = desk;
        this.drafts = drafts;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
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
     * @throws Refusal NO_ROUTE, APPROVAL_PENDING, PERSON_UNKNOWN, or what speaks against the adoption
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted draft(Caller caller, UUID callId, IfMatch ifMatch, Map<String, Object> body) {
        Call call = desk.open(callId, ifMatch, CallAction.DRAFT_ADOPTION, "DRAFT_ADOPTION");
        DecisionDrafts before = drafts.of(callId);
        Hand hand = caller.hand();
        ApprovalRoute route = journal.judge(checks -> judgeDraft(call, before, hand, checks));
        AdoptionDesk.Ready ready = desk.ready(call);
        Yen amount = desk.judge(ready, plans.planOf(body)).adoptedYen();
        AdoptionDraft draft = new AdoptionDraft(
                ids.next(),
                callId,
                before.all().size() + 1,
                DraftPapers.of(
                        new DraftPapers.Proposal(Disposition.ADOPTION.name(), body, amount),
                        route.levels(),
                        hand,
                        ready.now()));
        drafts.add(draft);
        call.awaits(before.with(draft).awaiting().orElse(null));
        tell(draft, "adoption-draft", hand);
        return new Drafted(call, draft);
    }

    static ApprovalRoute judgeDraft(Call call, DecisionDrafts before, Hand hand, Checks checks) {
        ApprovalRoute route = AdoptionDesk.route(call).orElse(null);
        if (route == null) {
            checks.that(ApprovalRule.ROUTE_NAMED, false, "", List.of(), Disposition.ADOPTION);
            checks.refuseIfAny();
        }
        before.judgeNew(hand, checks);
        return Objects.requireNonNull(route);
    }

    /**
     * 決裁.
     *
     * @param note why a deputy approves, or what the approver remarks
     * @throws Refusal NOTHING_TO_APPROVE, SEPARATION_OF_DUTIES, ALREADY_APPROVED, NOT_ON_ROUTE, DEPUTY_NOTE_MISSING, or what speaks
     *     against the adoption now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted approve(Caller caller, UUID callId, IfMatch ifMatch, @Nullable String note) {
        Call call = desk.open(callId, ifMatch, CallAction.APPROVE_ADOPTION, "APPROVE_ADOPTION");
        return step(caller, call, note);
    }

    private Drafted step(Caller caller, Call call, @Nullable String note) {
        DecisionDrafts all = drafts.of(call.id());
        DecisionDraft draft = all.requireOpen();
        Hand hand = caller.hand();
        LevelApproval step = journal.judge(checks -> draft.judge(all, hand, note, checks));
        AdoptionDesk.Ready ready = desk.ready(call);
        AdoptionDesk.separateDuties(caller, ready);
        AdoptionPlan plan = plans.planOf(draft.paper().body());
        Yen adopted = desk.judge(ready, plan).adoptedYen();
        draft.approve(step, hand, ready.now());
        call.awaits(all.awaiting().orElse(null));
        if (draft.isOpen()) {
            tell(draft, "draft-approval", hand);
        } else {
            desk.make(caller, ready, plan, adopted);
        }
        return new Drafted(call, draft);
    }

    /** What speaks against an approval by the caller now, but for the note of a deputy. */
    void judgeApproval(Caller caller, Call call) {
        DecisionDrafts all = drafts.of(call.id());
        DecisionDraft draft = all.requireOpen();
        journal.judge(checks -> draft.judge(all, caller.hand(), "", checks));
        AdoptionDesk.Ready ready = desk.ready(call);
        AdoptionDesk.separateDuties(caller, ready);
        desk.judge(ready, plans.planOf(draft.paper().body()));
    }

    /** What speaks against a draft by the caller now, whatever its body says. */
    void judgeDraft(Caller caller, Call call) {
        journal.judge(checks -> judgeDraft(call, drafts.of(call.id()), caller.hand(), checks));
        desk.ready(call);
    }

    /**
     * 差戻し: the approvals so far are void.
     *
     * @throws Refusal NOTHING_TO_APPROVE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted giveBack(Caller caller, UUID callId, IfMatch ifMatch, String reason) {
        Call call = desk.open(callId, ifMatch, CallAction.RETURN_ADOPTION, "RETURN_ADOPTION");
        DecisionDrafts all = drafts.of(callId);
        DecisionDraft draft = all.requireOpen();
        Hand hand = caller.hand();
        draft.giveBack(reason, hand, clock.instant());
        call.awaits(all.awaiting().orElse(null));
        tell(draft, "draft-return", hand);
        return new Drafted(call, draft);
    }

    private void tell(DecisionDraft draft, String verb, Hand hand) {
        var returned = draft.paper().returned();
        Snapshot snapshot = new Snapshot(
                draft.subjectId(),
                draft.number(),
                draft.state(),
                draft.paper().amountYen(),
                draft.paper().levels().size(),
                draft.paper().approvals().size(),
                hand.name(),
                returned == null ? null : returned.reason());
        journal.changed(
                CallJournal.caseOf(draft.subjectId()),
                "jp.telework.subsidy.call." + verb + ".v1",
                null,
                snapshot,
                Map.of("draft", draft.number()));
    }
}
