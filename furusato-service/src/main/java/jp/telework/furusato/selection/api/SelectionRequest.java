package jp.telework.furusato.selection.api;

import java.util.List;
import jp.telework.casework.evaluation.api.DecisionReader;
import jp.telework.kernel.reason.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an approver decides on the proposals of a round. */
@Schema(
        name = "TownSelectionRequest",
        description = "選定するかどうか。評価中の提案を、選定か非選定のどちらかに必ず1回ずつ入れる。非選定にはそれぞれ理由が必要。"
                + " Every proposal under evaluation once, selected or not; each refusal with its reasons.",
        examples = Examples.SELECTION)
public record SelectionRequest(
        @Schema(required = true, description = "選定する提案のid / ids") @Nullable
        List<@Nullable String> selected,

        @Schema(required = true) @Nullable List<@Nullable NotSelectedRequest> notSelected,

        @Schema(maxLength = 2000, description = "順位と異なる選定の理由 / why not by the ranking") @Nullable
        String deviationReason,

        @Schema(maxLength = 2000, description = "評価が足りないまま決裁する理由 / why although evaluations are missing") @Nullable
        String missingEvaluationReason) {

    /** A proposal that is not selected. */
    @Schema(name = "NotSelectedRequest")
    public record NotSelectedRequest(
            @Schema(required = true, description = "提案のid / id") @Nullable
            String id,

            @Schema(required = true) @Nullable List<@Nullable RefusalReason> reasons)
            implements DecisionReader.RefusedCase {}

    /** One reason of a refusal. */
    @Schema(name = "NotSelectedReason", description = "非選定の理由（コード・根拠・事実） / a reason: code, clause, facts")
    public record RefusalReason(
            @Schema(required = true, pattern = "[A-Z][A-Z0-9_]{0,39}", examples = "LOWER_SCORE") @Nullable
            String code,

            @Schema(required = true, maxLength = 200, examples = "募集要領（評価）") @Nullable
            String clause,

            @Schema(required = true, maxLength = 2000) @Nullable
            String facts)
            implements Reason.Sent {}
}
