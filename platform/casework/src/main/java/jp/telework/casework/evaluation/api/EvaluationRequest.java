package jp.telework.casework.evaluation.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reviewer hands in. */
@Schema(
        name = "EvaluationRequest",
        description = "評価。提出（submit、既定はtrue）すると変更できない。利益相反がある場合は採点せず、理由を書く。"
                + " An evaluation; final once submitted (submit, true by default). With a conflict of interest: no"
                + " scores, but a reason.")
public record EvaluationRequest(
        @Schema(description = "すべての評価項目を1回ずつ。下書きでは省略できる。 Every criterion once; a draft may leave some out.") @Nullable
        List<@Nullable ScoreRequest> scores,

        @Schema(maxLength = 4000) @Nullable String comment,

        @Schema(description = "利益相反の申告。提出には必須。 Declaration of a conflict of interest; needed to submit.") @Nullable
        Boolean conflictOfInterest,

        @Schema(maxLength = 2000, description = "利益相反の内容 / what the conflict is") @Nullable
        String reason,

        @Schema(defaultValue = "true", description = "false: 下書きとして保存 / keep as a draft") @Nullable
        Boolean submit) {

    /** A score in one criterion. */
    @Schema(name = "ScoreRequest", description = "評価項目ごとの点。0から最高点まで。 From 0 to the criterion's best score.")
    public record ScoreRequest(
            @Schema(required = true, examples = "FEASIBILITY") @Nullable
            String criterion,

            @Schema(required = true, examples = "4") @Nullable
            Integer score) {}
}
