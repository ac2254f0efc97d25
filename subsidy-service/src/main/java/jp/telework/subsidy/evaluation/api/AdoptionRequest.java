package jp.telework.subsidy.evaluation.api;

import java.util.List;
import jp.telework.casework.evaluation.api.DecisionReader;
import jp.telework.kernel.reason.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an approver decides on the applications of a call. */
@Schema(
        name = "AdoptionRequest",
        description = "採否。評価中の応募を、採択か不採択のどちらかに必ず1回ずつ入れる。不採択にはそれぞれ理由が必要。"
                + " Every application under evaluation once, adopted or not; each refusal with its reasons.",
        examples = Examples.ADOPTION)
public record AdoptionRequest(
        @Schema(required = true, description = "採択する応募のid / ids") @Nullable
        List<@Nullable String> adopted,

        @Schema(required = true) @Nullable List<@Nullable NotAdoptedRequest> notAdopted,

        @Schema(maxLength = 2000, description = "順位と異なる採択の理由 / why not by the ranking") @Nullable
        String deviationReason,

        @Schema(maxLength = 2000, description = "評価が足りないまま決裁する理由 / why although evaluations are missing") @Nullable
        String missingEvaluationReason) {

    /** An application that is not adopted. */
    @Schema(name = "NotAdoptedRequest")
    public record NotAdoptedRequest(
            @Schema(required = true, description = "応募のid / id") @Nullable
            String id,

            @Schema(required = true) @Nullable List<@Nullable RefusalReason> reasons)
            implements DecisionReader.RefusedCase {}

    /** One reason of a refusal. */
    @Schema(name = "NotAdoptedReason", description = "不採択の理由（コード・根拠・事実） / a reason: code, clause, facts")
    public record RefusalReason(
            @Schema(required = true, pattern = "[A-Z][A-Z0-9_]{0,39}", examples = "BEYOND_BUDGET") @Nullable
            String code,

            @Schema(required = true, maxLength = 200, examples = "公募要領（評価）") @Nullable
            String clause,

            @Schema(required = true, maxLength = 2000) @Nullable
            String facts)
            implements Reason.Sent {}
}
