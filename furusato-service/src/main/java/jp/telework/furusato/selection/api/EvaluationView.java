package jp.telework.furusato.selection.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.api.EvaluationLine;
import jp.telework.casework.evaluation.api.ScoreView;
import jp.telework.casework.evaluation.api.ShownEvaluation;
import jp.telework.kernel.scoring.EvaluationStatus;
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
        @Nullable Instant finishedAt)
        implements EvaluationLine {

    static EvaluationView of(ShownEvaluation shown) {
        return new EvaluationView(
                shown.caseId(),
                shown.callId(),
                shown.reviewer(),
                shown.status(),
                shown.scores(),
                shown.weightedScore(),
                shown.comment(),
                shown.conflictReason(),
                shown.assignedAt(),
                shown.finishedAt());
    }
}
