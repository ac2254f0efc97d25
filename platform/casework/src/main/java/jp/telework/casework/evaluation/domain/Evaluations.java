package jp.telework.casework.evaluation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.scoring.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/** All evaluations of a service. */
public interface Evaluations {

    /** The reviewer's evaluation. The account is meant that was assigned. */
    Optional<Evaluation> find(UUID caseId, Hand reviewer);

    /** Those of one case, held until the transaction ends, so that one person does not score through two accounts at once. */
    List<Evaluation> lockCase(UUID caseId);

    /** Those of one case, in the order assigned. */
    List<Evaluation> ofCase(UUID caseId);

    /** Those of all cases of a call. */
    List<Evaluation> ofCall(UUID callId);

    /**
     * A reviewer's work, newest first.
     *
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<Task> of(Hand reviewer, @Nullable UUID after, int rows);

    /**
     * Adds an assignment.
     *
     * @param id of the evaluation
     * @param reviewer the reviewer's sign-in name
     * @param officer who assigns
     */
    Evaluation assign(UUID id, UUID caseId, UUID callId, String reviewer, Hand officer, Instant now);

    void remove(Evaluation evaluation);

    /**
     * One line of a reviewer's list.
     *
     * @param id of the evaluation
     * @param finishedAt when it was submitted or a conflict declared
     */
    record Task(
            UUID id,
            UUID caseId,
            UUID callId,
            @Nullable String receiptNumber,
            @Nullable String title,
            String organisationName,
            EvaluationStatus status,
            Instant assignedAt,
            @Nullable Instant finishedAt) {}
}
