package jp.telework.furusato.round.api;

import java.math.BigDecimal;
import java.util.List;
import jp.telework.casework.approval.api.ApprovalLevelRequest;
import jp.telework.casework.evaluation.api.CriterionRequest;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.region.domain.Region;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of a round as an officer sends them. */
@Schema(
        name = "SelectionRoundRequest",
        description = "選定の内容。 The terms of a selection round.",
        examples = Examples.ROUND)
public record RoundRequest(
        @Schema(required = true, maxLength = 100) @Nullable String title,

        @Schema(required = true, description = "会計年度（西暦） / fiscal year") @Nullable
        Integer fiscalYear,

        @Schema(required = true, format = "date-time", description = "募集開始 / first instant of the period") @Nullable
        String opensAt,

        @Schema(required = true, format = "date-time", description = "募集終了（必着） / last instant of the period") @Nullable
        String closesAt,

        @Schema(description = "選定数の目安（上限ではない） / about how many towns; no limit", defaultValue = "10") @Nullable
        Integer places,

        @Schema(implementation = ApplicantKind[].class, description = "応募できる団体 / who may apply") @Nullable
        List<@Nullable String> applicantKinds,

        @Schema(implementation = DocumentKind[].class, description = "必要な書類 / required documents") @Nullable
        List<@Nullable String> requiredDocuments,

        @Schema(description = "取組の最小の数 / measures that a proposal needs", defaultValue = "1") @Nullable
        Integer minimumMeasures,

        @Schema(required = true, description = "評価項目。第1の項目は同点の順位を決める。 The first one breaks ties.") @Nullable
        List<@Nullable CriterionRequest> criteria,

        @Schema(defaultValue = "3") @Nullable Integer evaluatorsRequired,

        @Schema(description = "推薦の最低点（100点満点） / least score of a recommendation", defaultValue = "0") @Nullable
        Integer minimumScore,

        @Schema(description = "差し戻した提案の補正日数 / days for corrections", defaultValue = "14") @Nullable
        Integer correctionDays,

        @Schema(description = "地域バランス。省略するとなし。 Regional balance; none by default.") @Nullable
        BalanceRequest balance,

        @Schema(
                description = "選定と、選定されたまちの決定の記録の決裁経路。省くと省の標準の経路。空にはできない。公表しない。 Levels that approve the"
                        + " selection and the records of its towns' decisions; the ministry's usual ones by"
                        + " default. Not empty. Not published")
        @Nullable
        List<@Nullable ApprovalLevelRequest> approvalLevels) {

    /** The rule of regional balance. */
    @Schema(
            name = "BalanceRequest",
            description = "地域バランスの規則。NONE: なし、REGION_LIMIT: 1地域に most 件まで、EACH_REGION: 各地域から1件以上、"
                    + "REGION_BONUS: 導入率（percent、%）が below 未満の地域に points 点を加える。"
                    + " NONE; REGION_LIMIT: at most so many of one region; EACH_REGION: at least one of each;"
                    + " REGION_BONUS: points for regions whose adoption rate in percent is below.")
    public record BalanceRequest(
            @Schema(required = true, implementation = BalanceRule.Kind.class) @Nullable
            String kind,

            @Nullable Integer most,
            @Nullable Integer points,

            @Schema(description = "%") @Nullable BigDecimal below,

            @Nullable List<@Nullable RateRequest> rates,

            @Schema(maxLength = 200, description = "導入率の出典 / source of the rates") @Nullable
            String source) {}

    /** The adoption rate of a region. */
    @Schema(name = "RegionRateRequest")
    public record RateRequest(
            @Schema(required = true, implementation = Region.class) @Nullable
            String region,

            @Schema(required = true, description = "テレワーク導入率（%） / adoption rate in percent") @Nullable
            BigDecimal percent) {}
}
