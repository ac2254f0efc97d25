package jp.telework.casework.evaluation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jp.telework.kernel.scoring.EvaluationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation says, as its reader may see it.
 *
 * @param reviewer null for other reviewers
 * @param scores none while another reviewer's evaluation is a draft
 */
public record EvaluationSheet(
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
        @Nullable Instant finishedAt) {}
