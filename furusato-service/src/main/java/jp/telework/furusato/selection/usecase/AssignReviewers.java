package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.furusato.programme.domain.SelectionClause;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.ProposalSubmission;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.selection.domain.Evaluation;
import jp.telework.furusato.selection.domain.Evaluations;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Assignment;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.request.IfMatch;

/** An officer assigns reviewers to a proposal under evaluation, and takes it from them again. */
@ApplicationScoped
public class AssignReviewers {

    private final FindProposals proposals;
    private final Evaluations evaluations;
    private final EvaluationJournal journal;
    private final Clock clock;
    private final Ids ids;

    AssignReviewers(FindProposals proposals, Evaluations evaluations, EvaluationJournal journal, Clock clock, Ids ids) {
        this.proposals = proposals;
        this.evaluations = evaluations;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Assigns them.
     *
     * @param reviewers sign-in names
     * @return all reviewers of the proposal
     * @throws Refusal with every name that cannot be assigned: named or assigned twice, or known to have submitted this
     *     very proposal. Whether a reviewer's organisation takes part is seen when the reviewer comes.
     */
    @Transactional
    public List<Evaluation> assign(Caller caller, UUID id, List<String> reviewers) {
        journal.attempt("ASSIGN_REVIEWERS");
        TownProposal proposal = proposals.get(caller, id);
        proposal.require(ProposalAction.ASSIGN_REVIEWERS);
        List<Evaluation> all = new ArrayList<>(evaluations.ofProposal(id));
        Set<String> parties = proposals.latestSubmissions(caller, id).stream()
                .map(ProposalSubmission::submittedBy)
                .collect(Collectors.toSet());
        Set<String> assigned = all.stream().map(Evaluation::reviewer).collect(Collectors.toSet());
        Assignment.check(reviewers, assigned, parties, SelectionClause.EVALUATION);
        for (String reviewer : reviewers) {
            Evaluation evaluation = new Evaluation(
                    ids.next(),
                    id,
                    proposal.roundId(),
                    reviewer,
                    Ministry.actor(caller),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            evaluations.add(evaluation);
            journal.changed(evaluation, "assigned");
            all.add(evaluation);
        }
        return all;
    }

    /**
     * Takes it away, unless the reviewer has submitted or declared a conflict.
     *
     * @return the reviewers that remain
     */
    @Transactional
    public List<Evaluation> remove(Caller caller, UUID id, String reviewer, IfMatch ifMatch) {
        journal.attempt("REMOVE_REVIEWER");
        proposals.get(caller, id).require(ProposalAction.ASSIGN_REVIEWERS);
        List<Evaluation> all = evaluations.ofProposal(id);
        Evaluation evaluation = all.stream()
                .filter(candidate -> candidate.reviewer().equals(reviewer))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        journal.attempt(evaluation, "REMOVE_REVIEWER");
        evaluation.requireOpen();
        ifMatch.check(evaluation.version());
        evaluations.remove(evaluation);
        journal.changed(evaluation, "unassigned");
        return all.stream().filter(other -> other != evaluation).toList();
    }
}
