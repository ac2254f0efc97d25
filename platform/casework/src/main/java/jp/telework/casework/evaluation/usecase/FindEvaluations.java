package jp.telework.casework.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.casework.evaluation.usecase.Evaluate.Evaluated;
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
    private final EvaluatedCases cases;

    FindEvaluations(Evaluations evaluations, EvaluatedCases cases) {
        this.evaluations = evaluations;
        this.cases = cases;
    }

    @Transactional
    public Page<Evaluations.Task> mine(Caller caller, PageRequest page) {
        List<Evaluations.Task> rows = evaluations.of(caller.hand(), page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString());
    }

    /**
     * The caller's own evaluation.
     *
     * @throws Refusal NOT_FOUND when the case is not assigned to the caller
     */
    @Transactional
    public Evaluated own(Caller caller, UUID caseId) {
        Evaluation evaluation =
                evaluations.find(caseId, caller.hand()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new Evaluated(evaluation, cases.call(caller, evaluation.callId()).criteria());
    }

    /** Who reviews a case, for the ministry. */
    @Transactional
    public List<Evaluation> reviewers(Caller caller, UUID caseId) {
        cases.get(caller, caseId);
        return evaluations.ofCase(caseId);
    }

    /**
     * The evaluations of one case.
     *
     * @param named whether the reader learns who wrote them
     */
    public record Sheets(List<Evaluation> evaluations, List<Criterion> criteria, boolean named) {}

    /**
     * The evaluations of a case. Reviewers read the submitted ones, without names, when the results are public.
     *
     * @throws Refusal EVALUATIONS_HIDDEN for reviewers before that
     */
    @Transactional
    public Sheets ofCase(Caller caller, UUID caseId) {
        EvaluatedCall call = cases.call(caller, cases.get(caller, caseId).callId());
        boolean reviewer = caller.is(Role.REVIEWER);
        if (reviewer && !call.resultsPublished()) {
            throw Refusal.of(ScoringError.EVALUATIONS_HIDDEN);
        }
        List<Evaluation> shown = evaluations.ofCase(caseId).stream()
                .filter(evaluation -> !reviewer || evaluation.status() == EvaluationStatus.SUBMITTED)
                .toList();
        return new Sheets(shown, call.criteria(), !reviewer);
    }
}
