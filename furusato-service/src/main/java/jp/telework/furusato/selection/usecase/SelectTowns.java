package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * 選定の決裁: an approver decides on all proposals of a round at once. The applicants learn of it when the results are
 * published, so only the round tells of it now.
 */
@ApplicationScoped
public class SelectTowns {

    private final SelectionRounds rounds;
    private final TownProposals proposals;
    private final Evaluations evaluations;
    private final Selections selections;
    private final Journal journal;
    private final Clock clock;

    SelectTowns(
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

    /** What came of it. */
    public record Selected(SelectionRound round, Selection selection, SelectionPlan plan) {}

    /** A selection as the ministry's feed shows it. */
    @EventData(kind = "selection-round", verbs = "selected")
    record Snapshot(
            UUID roundId,
            String decidedBy,
            List<UUID> selected,
            List<SelectionPlan.Refused> notSelected,
            @Nullable String deviationReason,
            @Nullable String missingEvaluationReason) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Selected handle(Caller caller, UUID roundId, IfMatch ifMatch, SelectionPlan plan) {
        journal.attempt(RoundJournal.caseOf(roundId), "SELECT_TOWNS");
        Instant now = clock.instant();
        // Locked before anything is read: evaluations hold the round, so none comes in between.
        SelectionRound round = rounds.lock(roundId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        round.require(RoundAction.SELECT, now);
        ifMatch.check(round.version());
        List<TownProposal> candidates = RankRound.candidates(proposals.submittedTo(roundId));
        List<Evaluation> sheets = evaluations.ofCall(roundId);
        separateDuties(caller, round, sheets);
        Checks judgement = SelectionPolicy.judge(plan, RankRound.rank(round, candidates, sheets));
        journal.trace(judgement.steps());
        judgement.refuseIfAny();
        decide(plan, candidates);
        round.select();
        Selection selection = new Selection(roundId, Ministry.actor(caller), plan, now);
        selections.add(selection);
        tell(selection, plan);
        return new Selected(round, selection, plan);
    }

    /** Neither who drafted, published or evaluated the round nor who scored a proposal decides. */
    static void separateDuties(Caller caller, SelectionRound round, List<Evaluation> sheets) {
        String approver = Ministry.actor(caller);
        boolean scored = sheets.stream().anyMatch(sheet -> sheet.reviewer().equals(approver));
        boolean assigned = sheets.stream().anyMatch(sheet -> sheet.assignedBy().equals(approver));
        if (round.preparedBy().contains(approver) || scored || assigned) {
            throw Refusal.of(CommonError.SEPARATION_OF_DUTIES);
        }
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
