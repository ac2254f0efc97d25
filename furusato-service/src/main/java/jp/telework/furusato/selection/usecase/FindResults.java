package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.round.domain.RoundStatus;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/** Reads the published results of a round, which are public. */
@ApplicationScoped
public class FindResults {

    private final SelectionRounds rounds;
    private final TownProposals proposals;

    FindResults(SelectionRounds rounds, TownProposals proposals) {
        this.rounds = rounds;
        this.proposals = proposals;
    }

    /**
     * A round's results.
     *
     * @param selected in the order of their receipts
     */
    public record Results(SelectionRound round, List<TownProposal> selected, int notSelected) {}

    /**
     * The results of a round.
     *
     * @throws Refusal NOT_FOUND before they are published
     */
    @Transactional
    public Results handle(UUID roundId) {
        return rounds.find(roundId)
                .filter(round -> round.status() == RoundStatus.RESULTS_PUBLISHED)
                .map(round -> of(round, proposals.submittedTo(roundId)))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    static Results of(SelectionRound round, List<TownProposal> submitted) {
        return new Results(
                round,
                with(submitted, ProposalStatus.SELECTED),
                with(submitted, ProposalStatus.NOT_SELECTED).size());
    }

    private static List<TownProposal> with(List<TownProposal> submitted, ProposalStatus status) {
        return submitted.stream()
                .filter(proposal -> proposal.status() == status)
                .toList();
    }
}
