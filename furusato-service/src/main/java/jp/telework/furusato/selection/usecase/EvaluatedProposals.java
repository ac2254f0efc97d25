package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.usecase.EvaluatedCall;
import jp.telework.casework.evaluation.usecase.EvaluatedCase;
import jp.telework.casework.evaluation.usecase.EvaluatedCases;
import jp.telework.furusato.programme.domain.SelectionClause;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.round.domain.RoundStatus;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.furusato.round.usecase.FindRounds;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;

/** The proposals of a round, as reviewers score them. */
@ApplicationScoped
class EvaluatedProposals implements EvaluatedCases {

    private final FindProposals findProposals;
    private final TownProposals proposals;
    private final FindRounds findRounds;
    private final SelectionRounds rounds;

    EvaluatedProposals(
            FindProposals findProposals, TownProposals proposals, FindRounds findRounds, SelectionRounds rounds) {
        this.findProposals = findProposals;
        this.proposals = proposals;
        this.findRounds = findRounds;
        this.rounds = rounds;
    }

    private record Evaluated(TownProposal proposal) implements EvaluatedCase {

        @Override
        public UUID id() {
            return proposal.id();
        }

        @Override
        public UUID callId() {
            return proposal.roundId();
        }

        @Override
        public void requireAssignable() {
            proposal.require(ProposalAction.ASSIGN_REVIEWERS, true);
        }

        @Override
        public void requireScorable() {
            // A reviewer does not learn that the decision was made; what comes late does not count any more.
            proposal.require(ProposalAction.EVALUATE, false);
        }

        /** Proposals are not screened one by one: who begins the evaluation of the round prepares it. */
        @Override
        public List<Hand> screeners() {
            return List.of();
        }

        @Override
        public boolean involves(CorporateNumber organisation) {
            return proposal.involves(organisation);
        }
    }

    @Override
    public EvaluatedCase get(Caller caller, UUID id) {
        return new Evaluated(findProposals.get(caller, id));
    }

    @Override
    public EvaluatedCase of(Evaluation evaluation) {
        return new Evaluated(proposals
                .find(new TownProposals.Reader(null, false), evaluation.caseId())
                .orElseThrow());
    }

    @Override
    public EvaluatedCall call(Caller caller, UUID roundId) {
        return evaluated(findRounds.get(Optional.of(caller), roundId));
    }

    @Override
    public EvaluatedCall hold(UUID roundId) {
        return evaluated(rounds.hold(roundId).orElseThrow());
    }

    private static EvaluatedCall evaluated(SelectionRound round) {
        return new EvaluatedCall(round.rules().criteria(), round.status() == RoundStatus.RESULTS_PUBLISHED);
    }

    @Override
    public List<Hand> submitters(Caller caller, UUID id) {
        return findProposals.latestSubmissions(caller, id).stream()
                .map(submission -> Hand.named(submission.submittedBy()))
                .toList();
    }

    @Override
    public Clause clause() {
        return SelectionClause.EVALUATION;
    }
}
