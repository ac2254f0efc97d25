package jp.telework.casework.evaluation.api;

import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.usecase.Evaluate.Evaluated;
import jp.telework.casework.evaluation.usecase.FindEvaluations.Sheets;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** An evaluation as its reader may see it. A programme's view names the case and the call in its own words. */
public record ShownEvaluation(UUID caseId, UUID callId, EvaluationSheet sheet) {

    /** For the reviewer who wrote it. */
    static ShownEvaluation own(Evaluated evaluated) {
        return of(
                evaluated.evaluation(),
                evaluated.criteria(),
                evaluated.evaluation().reviewer().name(),
                true);
    }

    /** For others: only its writer reads a draft. */
    static List<ShownEvaluation> of(Sheets sheets) {
        return sheets.evaluations().stream()
                .map(evaluation -> of(
                        evaluation,
                        sheets.criteria(),
                        sheets.named() ? evaluation.reviewer().name() : null,
                        evaluation.status().isFinal()))
                .toList();
    }

    private static ShownEvaluation of(
            Evaluation evaluation, List<Criterion> criteria, @Nullable String reviewer, boolean content) {
        return new ShownEvaluation(
                evaluation.caseId(),
                evaluation.callId(),
                new EvaluationSheet(
                        reviewer,
                        evaluation.status(),
                        content ? ScoreView.of(evaluation.scores().items(), criteria) : List.of(),
                        evaluation.status() == EvaluationStatus.SUBMITTED
                                ? Rating.shown(evaluation.scores().weighted(criteria))
                                : null,
                        content ? evaluation.comment().orElse(null) : null,
                        evaluation.conflictReason().orElse(null),
                        evaluation.assignedAt(),
                        evaluation.finishedAt().orElse(null)));
    }
}
