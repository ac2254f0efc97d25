package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Review;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.evaluation.domain.Evaluation;
import jp.telework.subsidy.evaluation.domain.Evaluations;
import jp.telework.subsidy.programme.domain.SubsidyClause;

/** A reviewer scores an assigned application, or declares a conflict of interest. */
@ApplicationScoped
public class Evaluate {

    private final Evaluations evaluations;
    private final Applications applications;
    private final Calls calls;
    private final EvaluationJournal journal;
    private final Clock clock;

    Evaluate(Evaluations evaluations, Applications applications, Calls calls, EvaluationJournal journal, Clock clock) {
        this.evaluations = evaluations;
        this.applications = applications;
        this.calls = calls;
        this.journal = journal;
        this.clock = clock;
    }

    /** An evaluation and the criteria that it follows. */
    public record Evaluated(Evaluation evaluation, List<Criterion> criteria) {}

    /**
     * Keeps the review.
     *
     * @param ifMatch needed once there is a draft
     * @throws Refusal NOT_FOUND when the application is not assigned to the caller
     */
    @Transactional
    public Evaluated handle(Caller caller, UUID applicationId, Optional<IfMatch> ifMatch, Review review) {
        journal.attempt("EVALUATE");
        Evaluation evaluation =
                evaluations.find(applicationId, caller.name()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        journal.attempt(evaluation, "EVALUATE");
        evaluation.requireOpen();
        // Held, so that an adoption decides either with this evaluation or before it.
        Call call = calls.hold(evaluation.callId()).orElseThrow();
        Application application = applications
                .find(new Applications.Reader(null, false), applicationId)
                .orElseThrow();
        application.require(ApplicationAction.EVALUATE);
        check(ifMatch, evaluation);
        List<Criterion> criteria = call.rules().evaluationCriteria();
        boolean independent =
                caller.organisationNumber().filter(application::involves).isEmpty();
        Review.Outcome outcome = review.fill(
                evaluation,
                independent,
                criteria,
                SubsidyClause.EVALUATION,
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
