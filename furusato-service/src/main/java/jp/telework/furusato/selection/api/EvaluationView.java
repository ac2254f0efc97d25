package jp.telework.furusato.selection.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.selection.domain.Evaluation;
import jp.telework.furusato.selection.usecase.Evaluate.Evaluated;
import jp.telework.furusato.selection.usecase.FindEvaluations.Sheets;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.platform.scoring.ScoreView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An evaluation as its reader may see it. */
@Schema(name = "ProposalEvaluation", description = "1人の評価者による1件の提案の評価 / one reviewer's evaluation of one proposal")
public record EvaluationView(
        UUID proposalId,
        UUID roundId,

        @Schema(description = "評価者のログイン名。評価者どうしには示さない。 Sign-in name; not shown to other reviewers.") @Nullable
        String reviewer,

        EvaluationStatus status,
        List<ScoreView> scores,

        @Schema(description = "100点満点の加重点。提出後だけ。 Weighted points of 100, once submitted.", examples = "78.33") @Nullable
        BigDecimal weightedScore,

        @Nullable String comment,

        @Schema(description = "利益相反の内容 / the conflict of interest") @Nullable
        String conflictReason,

        Instant assignedAt,
        @Nullable Instant finishedAt) {

    /** For the reviewer who wrote it. */
    static EvaluationView own(Evaluated evaluated) {
        return of(
                evaluated.evaluation(),
                evaluated.criteria(),
                evaluated.evaluation().reviewer(),
                true);
    }

    /** For others: a draft is its writer's alone. */
    static List<EvaluationView> of(Sheets sheets) {
        return sheets.evaluations().stream()
                .map(evaluation -> of(
                        evaluation,
                        sheets.criteria(),
                        sheets.named() ? evaluation.reviewer() : null,
                        evaluation.status().isFinal()))
                .toList();
    }

    private static EvaluationView of(
            Evaluation evaluation, List<Criterion> criteria, @Nullable String reviewer, boolean content) {
        return new EvaluationView(
                evaluation.proposalId(),
                evaluation.roundId(),
                reviewer,
                evaluation.status(),
                content ? ScoreView.of(evaluation.scores().items(), criteria) : List.of(),
                evaluation.status() == EvaluationStatus.SUBMITTED
                        ? evaluation.scores().weighted(criteria).shown()
                        : null,
                content ? evaluation.comment().orElse(null) : null,
                evaluation.conflictReason().orElse(null),
                evaluation.assignedAt(),
                evaluation.finishedAt().orElse(null));
    }
}
