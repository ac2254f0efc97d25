package jp.telework.subsidy.evaluation.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.evaluation.api.ReviewerTask;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.kernel.scoring.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reviewer's list.
 *
 * @param id of the evaluation
 * @param finishedAt when it was submitted or a conflict declared
 */
public record Task(
        UUID id,
        UUID applicationId,
        UUID callId,
        @Nullable String receiptNumber,
        @Nullable String title,
        String organisationName,
        EvaluationStatus status,
        Instant assignedAt,
        @Nullable Instant finishedAt)
        implements ReviewerTask {

    static Task of(Evaluations.Task task) {
        return new Task(
                task.id(),
                task.caseId(),
                task.callId(),
                task.receiptNumber(),
                task.title(),
                task.organisationName(),
                task.status(),
                task.assignedAt(),
                task.finishedAt());
    }
}
