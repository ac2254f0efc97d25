package jp.telework.promotion.selfcheck.api;

import jp.telework.promotion.selfcheck.domain.Medians;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Medians of other organisations of the same size. */
@Schema(
        name = "SelfCheckComparison",
        description =
                "同じ規模の他の団体の、最新の完了した点検の得点の中央値。10団体に満たない値はない。"
                        + " Medians of the latest completed checks of other organisations of this size; none of fewer than ten.")
public record ComparisonView(
        @Schema(required = true, description = "比べた団体の数 / organisations compared")
        long organisations,

        @Schema(description = "全体の得点の中央値 / median of all points") @Nullable
        Integer overall,

        @Schema(description = "経営者 / of management") @Nullable
        Integer management,

        @Schema(description = "システム管理者 / of administrators") @Nullable
        Integer administrator,

        @Schema(description = "テレワーク勤務者 / of teleworkers") @Nullable
        Integer worker) {

    static ComparisonView of(Medians medians) {
        return new ComparisonView(
                medians.organisations(),
                medians.overall(),
                medians.management(),
                medians.administrator(),
                medians.worker());
    }
}
