package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.furusato.selection.domain.Selection;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.furusato.selection.domain.SelectionPolicy;
import jp.telework.furusato.selection.domain.Selections;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/** What drafting, approving and making a selection have in common: the round with its candidates, the rules, and the act itself. */
@ApplicationScoped
class SelectionDesk {

    private final SelectionRounds rounds;
    private final TownProposals proposals;
    private final Evaluations evaluations;
    private final Selections selections;
    private final Journal journal;
    private final Clock clock;

    SelectionDesk(
            SelectionRounds rounds,
            TownProposals proposals,
            Evaluations evaluations,
            Selections selections,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.evaluations = evaluations;
        this.selections = selections;
        this.journal = journal;
        this.clock = clock;
    }

    /** A round that is ready for the decision on its proposals. */
    record Ready(SelectionRound round, List<TownProposal> candidates, List<Evaluation> sheets, Instant now) {}

    /** A selection as the ministry's feed shows it. */
    @EventData(kind = "selection-round", verbs = "selected")
    record Snapshot(
            UUID roundId,
            String decidedBy,
            List<UUID> selected,
            List<SelectionPlan.Refused> notSelected,
            @Nullable String deviationReason,
            @Nullable String missingEvaluationReason) {}

    /**
     * Opens a round for a command. It is locked before anything is read: evaluations hold the round, so none comes in between.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION or STALE_VERSION
     */
    SelectionRound open(UUID roundId, IfMatch ifMatch, RoundAction action, String attempted) {
        journal.attempt(RoundJournal.caseOf(roundId), attempted);
        SelectionRound round = rounds.lock(roundId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        round.require(action, clock.instant());
        ifMatch.check(round.version());
        return round;
    }

    /** What the decision is about. */
    Ready ready(SelectionRound round) {
        return new Ready(
                round,
                RankRound.candidates(proposals.submittedTo(round.id())),
                evaluations.ofCall(round.id()),
                clock.instant());
    }

    /**
     * Judges a plan, and keeps what each rule found.
     *
     * @throws Refusal with all that is wrong
     */
    void judge(Ready ready, SelectionPlan plan) {
        Checks judgement =
                SelectionPolicy.judge(plan, RankRound.rank(ready.round(), ready.candidates(), ready.sheets()));
        journal.trace(judgement.steps());
        judgement.refuseIfAny();
    }

    /** Makes the selection. */
    SelectTowns.Selected make(Caller caller, Ready ready, SelectionPlan plan) {
        SelectionRound round = ready.round();
        decide(plan, ready.candidates());
        round.select();
        Selection selection = new Selection(round.id(), caller.hand().name(), plan, ready.now());
        selections.add(selection);
        tell(selection, plan);
        return new SelectTowns.Selected(round, selection, plan);
    }

    /** A person who drafted, published or evaluated the round, or who scored a proposal, does not decide. */
    static void separateDuties(Caller caller, SelectionRound round, List<Evaluation> sheets) {
        List<Hand> preparers = Stream.of(
                        round.preparers().stream(),
                        sheets.stream().map(Evaluation::reviewer),
                        sheets.stream().map(Evaluation::assignedBy))
                .flatMap(each -> each)
                .toList();
        caller.hand().requireNoneOf(preparers);
    }

    private static void decide(SelectionPlan plan, List<TownProposal> candidates) {
        Map<UUID, TownProposal> byId =
                candidates.stream().collect(Collectors.toMap(TownProposal::id, Function.identity()));
        plan.selected().forEach(id -> named(byId, id).select());
        plan.notSelected().forEach(refused -> named(byId, refused.id()).notSelect(refused.reasons()));
    }

    private static TownProposal named(Map<UUID, TownProposal> byId, UUID id) {
        TownProposal proposal = byId.get(id);
        if (proposal == null) {
            throw new IllegalStateException("the policy lets candidates through only: " + id);
        }
        return proposal;
    }

    private void tell(Selection selection, SelectionPlan plan) {
        Snapshot snapshot = new Snapshot(
                selection.roundId(),
                selection.decidedBy(),
                plan.selected(),
                plan.notSelected(),
                plan.deviationReason(),
                plan.missingEvaluationReason());
        journal.changed(
                RoundJournal.caseOf(selection.roundId()),
                "jp.telework.furusato.selection-round.selected.v1",
                null,
                snapshot,
                Map.of(
                        "selected",
                        plan.selected().size(),
                        "notSelected",
                        plan.notSelected().size()));
    }
}
