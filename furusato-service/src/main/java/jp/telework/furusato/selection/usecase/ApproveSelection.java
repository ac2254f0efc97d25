package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalRule;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.casework.approval.domain.LevelApproval;
import jp.telework.casework.approval.usecase.DraftPapers;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.furusato.selection.domain.SelectionDraft;
import jp.telework.furusato.selection.domain.SelectionDrafts;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** 選定の起案と決裁 along the levels of the round's rules. The last level's approval makes the selection, judged again as of now. */
@ApplicationScoped
public class ApproveSelection {

    private static final String SELECTION = "SELECTION";

    private final SelectionDesk desk;
    private final SelectionDrafts drafts;
    private final DraftedSelections plans;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    ApproveSelection(
            SelectionDesk desk,
            SelectionDrafts drafts,
            DraftedSelections plans,
            Journal journal,
            Clock clock,
            Ids ids) {
        this.desk = desk;
        this.drafts = drafts;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
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
     * @throws Refusal NO_ROUTE, APPROVAL_PENDING, PERSON_UNKNOWN, or what speaks against the selection
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted draft(Caller caller, UUID roundId, IfMatch ifMatch, Map<String, Object> body) {
        SelectionRound round = desk.open(roundId, ifMatch, RoundAction.DRAFT_SELECTION, "DRAFT_SELECTION");
        DecisionDrafts before = drafts.of(roundId);
        Hand hand = caller.hand();
        begin(round, before, hand);
        SelectionDesk.Ready ready = desk.ready(round);
        desk.judge(ready, plans.planOf(body));
        SelectionDraft draft = new SelectionDraft(
                ids.next(),
                roundId,
                before.all().size() + 1,
                DraftPapers.of(
                        new DraftPapers.Proposal(SELECTION, body, Yen.ZERO),
                        round.rules().approvalLevels(),
                        hand,
                        ready.now()));
        drafts.add(draft);
        round.awaits(before.with(draft).awaiting().orElse(null));
        tell(draft, "selection-draft", hand);
        return new Drafted(round, draft);
    }

    /** What speaks against a draft by the caller now, whatever its body says. */
    void judgeDraft(Caller caller, SelectionRound round) {
        begin(round, drafts.of(round.id()), caller.hand());
    }

    private void begin(SelectionRound round, DecisionDrafts before, Hand hand) {
        journal.judge(checks -> {
            routeNamed(round, checks);
            before.judgeNew(hand, checks);
            return round;
        });
    }

    private static void routeNamed(SelectionRound round, Checks checks) {
        if (round.rules().approvalLevels().isEmpty()) {
            checks.that(ApprovalRule.ROUTE_NAMED, false, "", List.of(), RoundAction.SELECT);
            checks.refuseIfAny();
        }
    }

    /**
     * 決裁.
     *
     * @param note why a deputy approves, or what the approver remarks
     * @throws Refusal NOTHING_TO_APPROVE, SEPARATION_OF_DUTIES, ALREADY_APPROVED, NOT_ON_ROUTE, DEPUTY_NOTE_MISSING, or what speaks
     *     against the selection now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted approve(Caller caller, UUID roundId, IfMatch ifMatch, @Nullable String note) {
        SelectionRound round = desk.open(roundId, ifMatch, RoundAction.APPROVE_SELECTION, "APPROVE_SELECTION");
        DecisionDrafts all = drafts.of(roundId);
        DecisionDraft draft = all.requireOpen();
        Hand hand = caller.hand();
        LevelApproval step = journal.judge(checks -> draft.judge(all, hand, note, checks));
        SelectionDesk.Ready ready = desk.ready(round);
        SelectionDesk.separateDuties(caller, round, ready.sheets());
        SelectionPlan plan = plans.planOf(draft.paper().body());
        desk.judge(ready, plan);
        draft.approve(step, hand, ready.now());
        round.awaits(all.awaiting().orElse(null));
        if (draft.isOpen()) {
            tell(draft, "draft-approval", hand);
        } else {
            desk.make(caller, ready, plan);
        }
        return new Drafted(round, draft);
    }

    /** What speaks against an approval by the caller now, but for the note of a deputy. */
    void judgeApproval(Caller caller, SelectionRound round) {
        DecisionDrafts all = drafts.of(round.id());
        DecisionDraft draft = all.requireOpen();
        journal.judge(checks -> draft.judge(all, caller.hand(), "", checks));
        SelectionDesk.Ready ready = desk.ready(round);
        SelectionDesk.separateDuties(caller, round, ready.sheets());
        desk.judge(ready, plans.planOf(draft.paper().body()));
    }

    /**
     * 差戻し: the approvals so far are void.
     *
     * @throws Refusal NOTHING_TO_APPROVE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted giveBack(Caller caller, UUID roundId, IfMatch ifMatch, String reason) {
        SelectionRound round = desk.open(roundId, ifMatch, RoundAction.RETURN_SELECTION, "RETURN_SELECTION");
        DecisionDrafts all = drafts.of(roundId);
        DecisionDraft draft = all.requireOpen();
        Hand hand = caller.hand();
        draft.giveBack(reason, hand, clock.instant());
        round.awaits(all.awaiting().orElse(null));
        tell(draft, "draft-return", hand);
        return new Drafted(round, draft);
    }

    private void tell(DecisionDraft draft, String verb, Hand hand) {
        var returned = draft.paper().returned();
        Snapshot snapshot = new Snapshot(
                draft.subjectId(),
                draft.number(),
                draft.state(),
                draft.paper().levels().size(),
                draft.paper().approvals().size(),
                hand.name(),
                returned == null ? null : returned.reason());
        journal.changed(
                RoundJournal.caseOf(draft.subjectId()),
                "jp.telework.furusato.selection-round." + verb + ".v1",
                null,
                snapshot,
                Map.of("draft", draft.number()));
    }
}
