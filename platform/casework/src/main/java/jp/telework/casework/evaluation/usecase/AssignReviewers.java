package jp.telework.casework.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Assignment;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** An officer assigns reviewers to a case under evaluation, and removes them again. */
@ApplicationScoped
public class AssignReviewers {

    private final EvaluatedCases cases;
    private final Evaluations evaluations;
    private final EvaluationJournal journal;
    private final Clock clock;
    private final Ids ids;

    AssignReviewers(EvaluatedCases cases, Evaluations evaluations, EvaluationJournal journal, Clock clock, Ids ids) {
        this.cases = cases;
        this.evaluations = evaluations;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Assigns them.
     *
     * @param reviewers sign-in names
     * @return all reviewers of the case
     * @throws Refusal with every name that cannot be assigned: named or assigned twice, or known to have submitted this
     *     very case. A reviewer's organisation is only known when the reviewer signs in, so it is checked then.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Evaluation> assign(Caller caller, UUID id, List<String> reviewers) {
        journal.attempt("ASSIGN_REVIEWERS");
        Hand officer = caller.hand().requirePerson();
        EvaluatedCase reviewed = cases.get(caller, id);
        reviewed.requireAssignable();
        List<Evaluation> all = new ArrayList<>(evaluations.ofCase(id));
        Assignment.check(
                reviewers,
                all.stream().map(Evaluation::reviewer).toList(),
                cases.submitters(caller, id),
                cases.clause());
        cases.judgeAssignment(reviewed, reviewers);
        for (String reviewer : reviewers) {
            Evaluation evaluation =
                    evaluations.assign(ids.next(), id, reviewed.callId(), reviewer, officer, clock.instant());
            journal.changed(evaluation, "assigned");
            all.add(evaluation);
        }
        return all;
    }

    /**
     * Removes a reviewer, unless the reviewer has submitted or declared a conflict.
     *
     * @return the reviewers that remain
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Evaluation> remove(Caller caller, UUID id, String reviewer, IfMatch ifMatch) {
        journal.attempt("REMOVE_REVIEWER");
        cases.get(caller, id).requireAssignable();
        List<Evaluation> all = evaluations.ofCase(id);
        Evaluation evaluation = all.stream()
                .filter(candidate -> candidate.reviewer().isNamed(reviewer))
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
