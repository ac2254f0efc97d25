package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.ScoringError;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallStatus;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.evaluation.domain.Evaluation;
import jp.telework.subsidy.evaluation.domain.Evaluations;
import jp.telework.subsidy.evaluation.usecase.Evaluate.Evaluated;

/** Reads evaluations: reviewers their own, and the others' when the results are public; the ministry all. */
@ApplicationScoped
public class FindEvaluations {

    private final Evaluations evaluations;
    private final FindApplications applications;
    private final FindCalls calls;

    FindEvaluations(Evaluations evaluations, FindApplications applications, FindCalls calls) {
        this.evaluations = evaluations;
        this.applications = applications;
        this.calls = calls;
    }

    @Transactional
    public Page<Evaluations.Task> mine(Caller caller, PageRequest page) {
        List<Evaluations.Task> rows = evaluations.of(caller.name(), page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString());
    }

    /**
     * The caller's own evaluation.
     *
     * @throws Refusal NOT_FOUND when the application is not assigned to the caller
     */
    @Transactional
    public Evaluated own(Caller caller, UUID applicationId) {
        Evaluation evaluation =
                evaluations.find(applicationId, caller.name()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new Evaluated(
                evaluation, call(caller, evaluation.callId()).rules().evaluationCriteria());
    }

    /** Who reviews an application, for the ministry. */
    @Transactional
    public List<Evaluation> reviewers(Caller caller, UUID applicationId) {
        applications.get(caller, applicationId);
        return evaluations.ofApplication(applicationId);
    }

    /**
     * The evaluations of one application.
     *
     * @param named whether the reader learns who wrote them
     */
    public record Sheets(List<Evaluation> evaluations, List<Criterion> criteria, boolean named) {}

    /**
     * The evaluations of an application. Reviewers read the submitted ones, without names, when the results are public.
     *
     * @throws Refusal EVALUATIONS_HIDDEN for reviewers before that
     */
    @Transactional
    public Sheets ofApplication(Caller caller, UUID applicationId) {
        Call call = call(caller, applications.get(caller, applicationId).callId());
        boolean reviewer = caller.is(Role.REVIEWER);
        if (reviewer && call.status() != CallStatus.RESULTS_PUBLISHED) {
            throw Refusal.of(ScoringError.EVALUATIONS_HIDDEN);
        }
        List<Evaluation> shown = evaluations.ofApplication(applicationId).stream()
                .filter(evaluation -> !reviewer || evaluation.status() == EvaluationStatus.SUBMITTED)
                .toList();
        return new Sheets(shown, call.rules().evaluationCriteria(), !reviewer);
    }

    private Call call(Caller caller, UUID callId) {
        return calls.get(Optional.of(caller), callId);
    }
}
