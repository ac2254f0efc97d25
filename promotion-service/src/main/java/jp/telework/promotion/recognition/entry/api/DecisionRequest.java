package jp.telework.promotion.recognition.entry.api;

import jp.telework.promotion.recognition.criteria.domain.RecognitionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of a decision. */
@Schema(
        name = "RecognitionDecisionRequest",
        description =
                "決定の起案。区分は、実施状況が満たすものを超えない。 A drafted decision; its level is at most the one that the figures reach.",
        examples = EntryExamples.DECISION)
public record DecisionRequest(
        @Schema(required = true, implementation = RecognitionLevel.class) @Nullable
        String level,

        @Schema(required = true, maxLength = 2000, description = "理由。公表後に申請者が読む。 The applicant reads it later.")
        @Nullable
        String reason) {

    /** Why a draft is given back. */
    @Schema(
            name = "RecognitionDecisionReturnRequest",
            description = "差戻しの理由 / why a draft is given back",
            examples = EntryExamples.RETURN)
    public record ReturnRequest(
            @Schema(required = true, maxLength = 2000) @Nullable
            String reason) {}
}
