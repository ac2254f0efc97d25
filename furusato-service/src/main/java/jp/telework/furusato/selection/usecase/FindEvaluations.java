package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.round.domain.RoundStatus;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.usecase.FindRounds;
import jp.telework.furusato.selection.domain.Evaluation;
import jp.telework.furusato.selection.domain.Evaluations;
import jp.telework.furusato.selection.usecase.Evaluate.Evaluated;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.ScoringError;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/** Reads evaluations: reviewers their own, and the others' when the results are public; the ministry all. */
@ApplicationScoped
public class FindEvaluations {

    private final Evaluations evaluations;
    private final FindProposals proposals;
    private final FindRounds rounds;

    FindEvaluations(Evaluations evaluations, FindProposals proposals, FindRounds rounds) {
        this.evaluations = evaluations;
        this.proposals = proposals;
        this.rounds = rounds;
    }

    @Transactional
    public Page<Evaluations.Task> mine(Caller caller, PageRequest page) {
        List<Evaluations.Task> rows = evaluations.of(caller.name(), page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString());
    }

    /**
     * The caller's own evaluation.
     *
     * @throws Refusal NOT_FOUND when the proposal is not assigned to the caller
     */
    @Transactional
    public Evaluated own(Caller caller, UUID proposalId) {
        Evaluation evaluation =
                evaluations.find(proposalId, caller.name()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new Evaluated(
                evaluation, round(caller, evaluation.roundId()).rules().criteria());
    }

    /** Who reviews a proposal, for the ministry. */
    @Transactional
    public List<Evaluation> reviewers(Caller caller, UUID proposalId) {
        proposals.get(caller, proposalId);
        return evaluations.ofProposal(proposalId);
    }

    /**
     * The evaluations of one proposal.
     *
     * @param named whether the reader learns who wrote them
     */
    public record Sheets(List<Evaluation> evaluations, List<Criterion> criteria, boolean named) {}

    /**
     * The evaluations of a proposal. Reviewers read the submitted ones, without names, when the results are public.
     *
     * @throws Refusal EVALUATIONS_HIDDEN for reviewers before that
     */
    @Transactional
    public Sheets ofProposal(Caller caller, UUID proposalId) {
        SelectionRound round = round(caller, proposals.get(caller, proposalId).roundId());
        boolean reviewer = caller.is(Role.REVIEWER);
        if (reviewer && round.status() != RoundStatus.RESULTS_PUBLISHED) {
            throw Refusal.of(ScoringError.EVALUATIONS_HIDDEN);
        }
        List<Evaluation> shown = evaluations.ofProposal(proposalId).stream()
                .filter(evaluation -> !reviewer || evaluation.status() == EvaluationStatus.SUBMITTED)
                .toList();
        return new Sheets(shown, round.rules().criteria(), !reviewer);
    }

    private SelectionRound round(Caller caller, UUID roundId) {
        return rounds.get(Optional.of(caller), roundId);
    }
}
