package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.programme.domain.SelectionClause;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.furusato.selection.domain.Evaluation;
import jp.telework.furusato.selection.domain.Evaluations;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Review;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** A reviewer scores an assigned proposal, or declares a conflict of interest. */
@ApplicationScoped
public class Evaluate {

    private final Evaluations evaluations;
    private final TownProposals proposals;
    private final SelectionRounds rounds;
    private final EvaluationJournal journal;
    private final Clock clock;

    Evaluate(
            Evaluations evaluations,
            TownProposals proposals,
            SelectionRounds rounds,
            EvaluationJournal journal,
            Clock clock) {
        this.evaluations = evaluations;
        this.proposals = proposals;
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    /** An evaluation and the criteria that it follows. */
    public record Evaluated(Evaluation evaluation, List<Criterion> criteria) {}

    /**
     * Keeps the review.
     *
     * @param ifMatch needed once there is a draft
     * @throws Refusal NOT_FOUND when the proposal is not assigned to the caller
     */
    @Transactional
    public Evaluated handle(Caller caller, UUID proposalId, Optional<IfMatch> ifMatch, Review review) {
        journal.attempt("EVALUATE");
        Evaluation evaluation =
                evaluations.find(proposalId, caller.name()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        journal.attempt(evaluation, "EVALUATE");
        evaluation.requireOpen();
        // Held, so that a selection decides either with this evaluation or before it.
        SelectionRound round = rounds.hold(evaluation.roundId()).orElseThrow();
        TownProposal proposal = proposals
                .find(new TownProposals.Reader(null, false), proposalId)
                .orElseThrow();
        proposal.require(ProposalAction.EVALUATE);
        check(ifMatch, evaluation);
        boolean independent =
                caller.organisationNumber().filter(proposal::involves).isEmpty();
        List<Criterion> criteria = round.rules().criteria();
        Review.Outcome outcome = review.fill(
                evaluation,
                independent,
                criteria,
                SelectionClause.EVALUATION,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.changed(evaluation, outcome.verb());
        return new Evaluated(evaluation, criteria);
    }

    private static void check(Optional<IfMatch> ifMatch, Evaluation evaluation) {
        if (ifMatch.isEmpty() && evaluation.status() == EvaluationStatus.DRAFT) {
            throw Refusal.of(CommonError.PRECONDITION_REQUIRED);
        }
        ifMatch.ifPresent(condition -> condition.check(evaluation.version()));
    }
}
