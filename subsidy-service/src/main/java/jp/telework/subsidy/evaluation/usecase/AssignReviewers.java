package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Assignment;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.Submission;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.evaluation.domain.Evaluation;
import jp.telework.subsidy.evaluation.domain.Evaluations;
import jp.telework.subsidy.programme.domain.SubsidyClause;

/** An officer assigns reviewers to an application that passed the screening. */
@ApplicationScoped
public class AssignReviewers {

    private final FindApplications applications;
    private final Evaluations evaluations;
    private final EvaluationJournal journal;
    private final Clock clock;
    private final Ids ids;

    AssignReviewers(
            FindApplications applications, Evaluations evaluations, EvaluationJournal journal, Clock clock, Ids ids) {
        this.applications = applications;
        this.evaluations = evaluations;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Assigns them.
     *
     * @param reviewers sign-in names
     * @return all reviewers of the application
     * @throws Refusal with every name that cannot be assigned: named or assigned twice, or known to have submitted this
     *     very application. Whether a reviewer's organisation takes part is seen when the reviewer comes.
     */
    @Transactional
    public List<Evaluation> handle(Caller caller, UUID id, List<String> reviewers) {
        journal.attempt("ASSIGN_REVIEWERS");
        Application application = applications.get(caller, id);
        application.require(ApplicationAction.ASSIGN_REVIEWERS);
        List<Evaluation> all = new ArrayList<>(evaluations.ofApplication(id));
        refuseUnfit(caller, id, reviewers, all);
        for (String reviewer : reviewers) {
            Evaluation evaluation = new Evaluation(
                    ids.next(),
                    id,
                    application.callId(),
                    reviewer,
                    Ministry.actor(caller),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            evaluations.add(evaluation);
            journal.changed(evaluation, "assigned");
            all.add(evaluation);
        }
        return all;
    }

    private void refuseUnfit(Caller caller, UUID id, List<String> reviewers, List<Evaluation> present) {
        Set<String> submitters = applications.latestSubmissions(caller, id).stream()
                .map(Submission::submittedBy)
                .collect(Collectors.toSet());
        Set<String> assigned = present.stream().map(Evaluation::reviewer).collect(Collectors.toSet());
        Assignment.check(reviewers, assigned, submitters, SubsidyClause.EVALUATION);
    }
}
