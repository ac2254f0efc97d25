package jp.telework.subsidy.call.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a call. Values are checked together, so that all refusals come in one answer. */
@Schema(
        name = "CallRequest",
        description =
                "公募の内容。省略した数値は事業の標準値になる。金額は円、期間は日。"
                        + " The terms of a call; omitted numbers take the programme's defaults. Amounts in yen, periods in days.")
public record CallRequest(
        @Schema(required = true, maxLength = 100) @Nullable String title,

        @Schema(required = true, description = "会計年度（西暦） / fiscal year", examples = "2026") @Nullable
        Integer fiscalYear,

        @Schema(required = true, format = "date-time", description = "受付開始 / first instant of the period") @Nullable
        String opensAt,

        @Schema(required = true, format = "date-time", description = "受付終了（必着） / last instant of the period") @Nullable
        String closesAt,

        @Schema(required = true, description = "予算額（円） / budget in yen") @Nullable
        Long budgetYen,

        @Schema(description = "1件の補助上限額（円） / cap for one application in yen", defaultValue = "30000000") @Nullable
        Long capYen,

        @Schema(description = "事業費の下限（円） / minimum project cost in yen", defaultValue = "1000000") @Nullable
        Long minimumProjectCostYen,

        @Schema(description = "端数を切り捨てる単位（円） / rounding unit in yen", defaultValue = "1000") @Nullable
        Long roundingUnitYen,

        @Nullable List<@Nullable String> eligibleCostCategories,
        @Nullable List<@Nullable String> requiredDocuments,
        @Schema(required = true) @Nullable List<@Nullable CriterionRequest> evaluationCriteria,
        @Schema(defaultValue = "3") @Nullable Integer evaluatorsRequired,

        @Schema(description = "申請の取下げができる日数（適正化法第9条） / days for declining a grant", defaultValue = "14") @Nullable
        Integer withdrawalDays,

        @Schema(description = "実績報告の期限の日数（適正化法第14条） / days for the performance report", defaultValue = "30") @Nullable
        Integer performanceReportDays,

        @Schema(description = "軽微な変更の割合（%） / limit of minor changes in percent", defaultValue = "20") @Nullable
        Integer minorChangePercent,

        @Schema(description = "差し戻した応募の補正日数 / days for corrections", defaultValue = "14") @Nullable
        Integer correctionDays) {

    /** One criterion. */
    @Schema(name = "CriterionRequest", description = "評価項目。weight の合計は100。 Weights add up to 100.")
    public record CriterionRequest(
            @Schema(required = true, pattern = "[A-Z][A-Z0-9_]{0,39}") @Nullable
            String code,

            @Schema(required = true, maxLength = 60) @Nullable
            String title,

            @Schema(required = true) @Nullable Integer weight,
            @Schema(required = true) @Nullable Integer maxScore) {}
}
