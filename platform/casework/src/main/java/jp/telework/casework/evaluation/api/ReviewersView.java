package jp.telework.casework.evaluation.api;

import java.time.Instant;
import java.util.List;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.ScoreSheet;
import jp.telework.platform.request.EntityTags;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reviewers of a case. */
@Schema(name = "Reviewers", description = "割り当てられた評価者 / the reviewers of a case")
public record ReviewersView(List<Reviewer> reviewers) {

    /** One of them. */
    @Schema(name = "Reviewer", description = "評価者。etag は割当ての解除に使う。 A reviewer; the etag is for taking the work away.")
    public record Reviewer(
            String reviewer,
            EvaluationStatus status,
            @Nullable String conflictReason,
            String assignedBy,
            Instant assignedAt,
            @Nullable Instant finishedAt,
            @Schema(examples = "\"0\"") String etag) {}

    public static ReviewersView of(List<? extends ScoreSheet> evaluations) {
        return new ReviewersView(evaluations.stream()
                .map(evaluation -> new Reviewer(
                        evaluation.reviewer().name(),
                        evaluation.status(),
                        evaluation.conflictReason().orElse(null),
                        evaluation.assignedBy().name(),
                        evaluation.assignedAt(),
                        evaluation.finishedAt().orElse(null),
                        EntityTags.of(evaluation.version())))
                .toList());
    }
}
