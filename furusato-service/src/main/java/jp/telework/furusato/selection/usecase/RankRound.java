package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.casework.evaluation.usecase.CountedSheets;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.usecase.FindRounds;
import jp.telework.furusato.selection.domain.Candidate;
import jp.telework.furusato.selection.domain.Ranking;
import jp.telework.furusato.selection.domain.Selection;
import jp.telework.furusato.selection.domain.Selections;
import jp.telework.platform.caller.Caller;

/** Ranks the proposals of a round by the evaluations that were submitted, in a fixed number of statements. */
@ApplicationScoped
public class RankRound {

    private final FindRounds rounds;
    private final TownProposals proposals;
    private final Evaluations evaluations;
    private final Selections selections;

    RankRound(FindRounds rounds, TownProposals proposals, Evaluations evaluations, Selections selections) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.evaluations = evaluations;
        this.selections = selections;
    }

    /**
     * A round's ranking.
     *
     * @param proposals those ranked, by id
     * @param selection what was decided, if it was
     */
    public record RankedRound(
            SelectionRound round, Ranking ranking, Map<UUID, TownProposal> proposals, Optional<Selection> selection) {}

    @Transactional
    public RankedRound handle(Caller caller, UUID roundId) {
        SelectionRound round = rounds.get(Optional.of(caller), roundId);
        List<TownProposal> candidates = candidates(proposals.submittedTo(roundId));
        Optional<Selection> selection = selections.of(roundId);
        return new RankedRound(
                round,
                rank(
                        round,
                        candidates,
                        CountedSheets.inTime(evaluations.ofCall(roundId), selection.map(Selection::decidedAt))),
                candidates.stream().collect(Collectors.toMap(TownProposal::id, Function.identity())),
                selection);
    }

    /** Those that are evaluated and were not withdrawn. */
    static List<TownProposal> candidates(List<TownProposal> submitted) {
        return submitted.stream()
                .filter(proposal -> switch (proposal.status()) {
                    case UNDER_EVALUATION, SELECTED, NOT_SELECTED -> true;
                    case DRAFT, SUBMITTED, RETURNED, WITHDRAWN -> false;
                })
                .toList();
    }

    static Ranking rank(SelectionRound round, List<TownProposal> candidates, List<Evaluation> evaluations) {
        Map<UUID, CountedSheets> counted = CountedSheets.byCase(evaluations);
        return Ranking.of(
                candidates.stream()
                        .map(proposal -> candidate(proposal, CountedSheets.of(counted, proposal.id())))
                        .toList(),
                round.rules());
    }

    private static Candidate candidate(TownProposal town, CountedSheets sheets) {
        return new Candidate(
                town.id(),
                town.receiptNumber().orElseThrow(),
                Region.of(Objects.requireNonNull(town.proposal().areaLocalGovernmentCode())),
                sheets.submitted(),
                sheets.conflicts());
    }
}
