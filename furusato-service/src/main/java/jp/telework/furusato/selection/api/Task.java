package jp.telework.furusato.selection.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import jp.telework.casework.evaluation.api.ReviewerTask;
import jp.telework.casework.evaluation.api.TaskLine;
import jp.telework.casework.evaluation.domain.Evaluations;

/**
 * One line of a reviewer's list.
 *
 * @param id of the evaluation
 */
public record Task(
        UUID id,
        UUID proposalId,
        UUID roundId,
        @JsonUnwrapped TaskLine line) implements ReviewerTask {

    static Task of(Evaluations.Task task) {
        return new Task(task.id(), task.caseId(), task.callId(), TaskLine.of(task));
    }
}
