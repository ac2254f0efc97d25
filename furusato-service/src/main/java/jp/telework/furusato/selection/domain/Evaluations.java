package jp.telework.furusato.selection.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.scoring.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/** All evaluations. */
public interface Evaluations {

    Optional<Evaluation> find(UUID proposalId, String reviewer);

    /** Those of one proposal, in the order assigned. */
    List<Evaluation> ofProposal(UUID proposalId);

    /** Those of all proposals of a round. */
    List<Evaluation> ofRound(UUID roundId);

    /**
     * A reviewer's work, newest first.
     *
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<Task> of(String reviewer, @Nullable UUID after, int rows);

    void add(Evaluation evaluation);

    void remove(Evaluation evaluation);

    /**
     * One line of a reviewer's list.
     *
     * @param id of the evaluation
     * @param finishedAt when it was submitted or a conflict declared
     */
    record Task(
            UUID id,
            UUID proposalId,
            UUID roundId,
            @Nullable String receiptNumber,
            @Nullable String title,
            String organisationName,
            EvaluationStatus status,
            Instant assignedAt,
            @Nullable Instant finishedAt) {}
}
