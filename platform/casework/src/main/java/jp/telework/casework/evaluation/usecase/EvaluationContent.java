package jp.telework.casework.evaluation.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Score;
import org.jspecify.annotations.Nullable;

/** An evaluation as the feed shows it; a draft without its scores. */
public record EvaluationContent(
        UUID id,
        UUID caseId,
        UUID callId,
        String reviewer,
        EvaluationStatus status,
        List<Score> scores,
        @Nullable String comment,
        @Nullable String conflictReason,
        @Nullable Instant finishedAt) {

    static EvaluationContent of(Evaluation evaluation) {
        boolean draft = evaluation.status() == EvaluationStatus.DRAFT;
        return new EvaluationContent(
                evaluation.id(),
                evaluation.caseId(),
                evaluation.callId(),
                evaluation.reviewer().name(),
                evaluation.status(),
                draft ? List.of() : evaluation.scores().items(),
                draft ? null : evaluation.comment().orElse(null),
                evaluation.conflictReason().orElse(null),
                evaluation.finishedAt().orElse(null));
    }
}
