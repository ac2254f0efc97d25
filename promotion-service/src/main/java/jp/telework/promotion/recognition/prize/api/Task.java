package jp.telework.promotion.recognition.prize.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import jp.telework.casework.evaluation.api.ReviewerTask;
import jp.telework.casework.evaluation.api.TaskLine;
import jp.telework.casework.evaluation.domain.Evaluations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a reviewer's list.
 *
 * @param id of the evaluation
 */
@Schema(name = "RecognitionReviewTask")
public record Task(
        UUID id, UUID entryId, UUID roundId, @JsonUnwrapped TaskLine line) implements ReviewerTask {

    static Task of(Evaluations.Task task) {
        return new Task(task.id(), task.caseId(), task.callId(), TaskLine.of(task));
    }
}
