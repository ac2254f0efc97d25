package jp.telework.promotion.selfcheck.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Answers to a check that is not stored. */
@Schema(name = "SelfCheckAssessmentRequest", examples = Examples.UNKEPT)
public record AssessmentRequest(
        @Schema(required = true, description = "従業員数の区分 / class of the number of employees: UP_TO_20 … MORE_THAN_900")
        @Nullable
        String sizeClass,

        @Nullable List<@Nullable Answered> answers) {

    /** The answer to one item. */
    @Schema(name = "SelfCheckAssessmentAnswer")
    public record Answered(
            @Schema(required = true, description = "項目の符号 / code of the item") @Nullable
            String item,

            @Schema(required = true, description = "DONE 実施済み, PARTLY 一部実施, NOT_DONE 未実施, NOT_APPLICABLE 該当なし")
            @Nullable
            String answer) {}
}
