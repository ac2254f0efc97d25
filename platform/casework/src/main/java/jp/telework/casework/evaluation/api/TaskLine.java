package jp.telework.casework.evaluation.api;

import java.time.Instant;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.kernel.scoring.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a reviewer's list says beside the ids.
 *
 * @param finishedAt when it was submitted or a conflict declared
 */
public record TaskLine(
        @Nullable String receiptNumber,
        @Nullable String title,
        String organisationName,
        EvaluationStatus status,
        Instant assignedAt,
        @Nullable Instant finishedAt) {

    public static TaskLine of(Evaluations.Task task) {
        return new TaskLine(
                task.receiptNumber(),
                task.title(),
                task.organisationName(),
                task.status(),
                task.assignedAt(),
                task.finishedAt());
    }
}
