package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.evaluation.domain.Evaluation;
import jp.telework.subsidy.evaluation.domain.Evaluations;

/** An officer takes an application from a reviewer again, unless the reviewer has submitted or declared a conflict. */
@ApplicationScoped
public class RemoveReviewer {

    private final FindApplications applications;
    private final Evaluations evaluations;
    private final EvaluationJournal journal;

    RemoveReviewer(FindApplications applications, Evaluations evaluations, EvaluationJournal journal) {
        this.applications = applications;
        this.evaluations = evaluations;
        this.journal = journal;
    }

    /**
     * Takes it away.
     *
     * @return the reviewers that remain
     */
    @Transactional
    public List<Evaluation> handle(Caller caller, UUID id, String reviewer, IfMatch ifMatch) {
        journal.attempt("REMOVE_REVIEWER");
        applications.get(caller, id).require(ApplicationAction.ASSIGN_REVIEWERS);
        List<Evaluation> all = evaluations.ofApplication(id);
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
