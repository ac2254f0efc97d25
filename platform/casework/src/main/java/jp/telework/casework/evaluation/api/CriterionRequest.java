package jp.telework.casework.evaluation.api;

import jp.telework.kernel.scoring.Criterion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A criterion as an officer sets it. */
@Schema(name = "CriterionRequest", description = "評価項目。weight の合計は100。 Weights add up to 100.")
public record CriterionRequest(
        @Schema(required = true, pattern = "[A-Z][A-Z0-9_]{0,39}") @Nullable
        String code,

        @Schema(required = true, maxLength = 60) @Nullable String title,

        @Schema(required = true) @Nullable Integer weight,
        @Schema(required = true) @Nullable Integer maxScore)
        implements Criterion.Sent {}
