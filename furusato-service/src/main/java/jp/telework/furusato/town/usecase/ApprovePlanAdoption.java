package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.casework.approval.usecase.DraftSteps;
import jp.telework.casework.approval.usecase.DraftedMatter;
import jp.telework.furusato.town.domain.PlanAdoptionDraft;
import jp.telework.furusato.town.domain.PlanAdoptionDrafts;
import jp.telework.furusato.town.domain.PlanPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.act.PlanAdoption;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** まちの決定の記録の起案と決裁 along the levels of the town's terms. The town reads nothing of it before the record. */
@ApplicationScoped
public class ApprovePlanAdoption {

    /** The actions of audit rows that the town may not know of. */
    public static final Set<String> INTERNAL = Stream.of(
                    TownAction.DRAFT_ADOPTION, TownAction.APPROVE_ADOPTION, TownAction.RETURN_ADOPTION)
            .map(ApprovePlanAdoption::attempted)
            .collect(Collectors.toUnmodifiableSet());

    private final TownDesk towns;
    private final CaseDesk cases;
    private final PlanAdoptionDrafts drafts;
    private final DraftSteps steps;
    private final Journal journal;
    private final Clock clock;

    ApprovePlanAdoption(
            TownDesk towns, CaseDesk cases, PlanAdoptionDrafts drafts, DraftSteps steps, Journal journal, Clock clock) {
        this.towns = towns;
        this.cases = cases;
        this.drafts = drafts;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    /** A draft as a command left it, with its town. */
    public record Drafted(Town town, DecisionDraft draft) {}

    /**
     * A draft as the ministry's feed shows it.
     *
     * @param actor who drafted, approved or gave it back
     * @param reason why it was given back
     */
    @EventData(
            kind = "town",
            verbs = {"plan-adoption-draft", "draft-approval", "draft-return"})
    record Snapshot(
            UUID townId,
            int draft,
            DraftState state,
            int levels,
            int approvals,
            String actor,
            @Nullable String reason) {}

    /**
     * 起案 of the record of the latest version.
     *
     * @throws Refusal as {@link DraftSteps#draft} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted draft(Caller caller, UUID id, IfMatch ifMatch) {
        Town town = open(caller, id, ifMatch, TownAction.DRAFT_ADOPTION);
        int version = town.file().latestPlan().map(TownFile.PlanVersion::number).orElse(0);
        return new Drafted(town, steps.draft(new Matter(town), caller, Map.of("version", version)));
    }

    /**
     * 決裁.
     *
     * @param note why a deputy approves, or what the approver remarks
     * @throws Refusal as {@link DraftSteps#approve} says
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted approve(Caller caller, UUID id, IfMatch ifMatch, @Nullable String note) {
        Town town = open(caller, id, ifMatch, TownAction.APPROVE_ADOPTION);
        return new Drafted(town, steps.approve(new Matter(town), caller, note));
    }

    /**
     * 差戻し.
     *
     * @throws Refusal NOTHING_TO_APPROVE
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Drafted giveBack(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        Town town = open(caller, id, ifMatch, TownAction.RETURN_ADOPTION);
        return new Drafted(town, steps.giveBack(new Matter(town), caller, reason));
    }

    /** A town's drafts, oldest first. */
    @Transactional
    public DecisionDrafts of(Caller caller, UUID id) {
        return drafts.of(towns.find(caller, id, TownAction.DRAFT_ADOPTION)
                .map(Town::id)
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND)));
    }

    /** What speaks against a step by the caller now, but for the note of a deputy. */
    void judge(TownAction action, Caller caller, Town town) {
        switch (action) {
            case DRAFT_ADOPTION -> {
                steps.judgeDraft(new Matter(town), caller);
                journal.judge(checks -> PlanPolicy.adopt(Optional.empty(), town.file(), checks));
            }
            case APPROVE_ADOPTION -> steps.judgeApproval(new Matter(town), caller);
            default -> drafts.of(town.id()).requireOpen();
        }
    }

    private Town open(Caller caller, UUID id, IfMatch ifMatch, TownAction action) {
        return cases.open(towns, caller, id, ifMatch, action, attempted(action));
    }

    private static String attempted(TownAction action) {
        return "TOWN_" + action;
    }

    /** The last approval is known to the town as the record itself. */
    private void record(Town town, PlanAdoption adoption, Caller caller) {
        journal.attempt(TownJournal.caseOf(town.id()), attempted(TownAction.ADOPT_PLAN));
        towns.record(town, TownAction.ADOPT_PLAN, adoption, caller, clock.instant());
    }

    private final class Matter implements DraftedMatter {

        private final Town town;

        Matter(Town town) {
            this.town = town;
        }

        @Override
        public String disposition() {
            return TownAction.ADOPT_PLAN.name();
        }

        @Override
        public Term named() {
            return TownAction.ADOPT_PLAN;
        }

        @Override
        public DecisionDrafts drafts() {
            return drafts.of(town.id());
        }

        @Override
        public List<ApprovalLevel> levels() {
            return town.terms().approvalLevels();
        }

        @Override
        public Judged judge(Map<String, Object> body, @Nullable Caller approver) {
            Optional<Hand> recorder = Optional.ofNullable(approver).map(TownDesk::hand);
            PlanAdoption adoption = journal.judge(checks -> PlanPolicy.adopt(recorder, town.file(), checks));
            return new Judged(Yen.ZERO, caller -> record(town, adoption, caller));
        }

        @Override
        public DecisionDraft write(UUID id, int number, DraftPaper paper) {
            PlanAdoptionDraft draft = new PlanAdoptionDraft(id, town.id(), number, paper);
            drafts.add(draft);
            return draft;
        }

        @Override
        public void awaits(@Nullable Awaiting awaiting) {
            town.awaits(awaiting);
        }

        @Override
        public void tell(Step step, DecisionDraft draft, Hand hand) {
            town.hide();
            String verb = step.verb("plan-adoption");
            Snapshot snapshot = new Snapshot(
                    town.id(),
                    draft.number(),
                    draft.state(),
                    draft.paper().levels().size(),
                    draft.paper().approvals().size(),
                    hand.name(),
                    draft.returnReason());
            journal.changed(
                    TownJournal.caseOf(town.id()),
                    "jp.telework.furusato.town." + verb + ".v1",
                    null,
                    snapshot,
                    Map.of("draft", draft.number()));
        }
    }
}
