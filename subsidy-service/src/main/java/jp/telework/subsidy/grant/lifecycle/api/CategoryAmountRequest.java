package jp.telework.subsidy.grant.lifecycle.api;

import jp.telework.subsidy.programme.domain.CostCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The eligible cost of one category. */
@Schema(name = "CategoryAmountRequest", description = "経費区分ごとの補助対象経費（円） / eligible cost of a category in yen")
public record CategoryAmountRequest(
        @Schema(required = true, implementation = CostCategory.class) @Nullable
        String category,

        @Schema(required = true) @Nullable Long eligibleYen) {}
