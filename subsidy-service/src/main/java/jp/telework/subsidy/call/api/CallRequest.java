package jp.telework.subsidy.call.api;

import java.util.List;
import jp.telework.casework.evaluation.api.CriterionRequest;
import jp.telework.subsidy.programme.domain.GrantMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a call. Values are checked together, so that all refusals come in one answer. */
@Schema(
        name = "CallRequest",
        description =
                "公募の内容。省略した数値は事業の標準値になる。金額は円、期間は日。 The terms of a call; omitted numbers take the programme's defaults."
                        + " Amounts in yen, periods in days.",
        examples = Examples.CALL)
public record CallRequest(
        @Schema(required = true, maxLength = 100) @Nullable String title,

        @Schema(
                maxLength = 100,
                description = "交付要綱に定める補助金の名称（年度を除く）。通知書に年度を付けて記載する。省略すると公募の名称による。 Name of the subsidy as in its"
                        + " guidelines, without the fiscal year, for the notices; by default it follows from the title",
                examples = "情報通信技術利活用事業費補助金")
        @Nullable
        String subsidyName,

        @Schema(maxLength = 2000, description = "目的・概要 / purpose") @Nullable
        String purpose,

        @Schema(maxLength = 500, description = "問合せ先 / whom to ask") @Nullable
        String contact,

        @Schema(required = true, description = "会計年度（西暦） / fiscal year", examples = "2026") @Nullable
        Integer fiscalYear,

        @Schema(required = true, format = "date-time", description = "受付開始 / first instant of the period") @Nullable
        String opensAt,

        @Schema(required = true, format = "date-time", description = "受付終了（必着） / last instant of the period") @Nullable
        String closesAt,

        @Schema(
                format = "date-time",
                description = "質問受付期限。省略すると受付終了まで。受付終了より後にはできない。 Last instant for questions, by default the end of the"
                        + " period, and never after it")
        @Nullable
        String questionsUntil,

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
        Integer correctionDays,

        @Nullable GrantTermsRequest grantTerms,

        @Schema(
                enumeration = {"FURUSATO_TELEWORK", "SHARED_SYSTEM_TRIAL", "SHARED_SYSTEM_MODEL"},
                description = "補助事業。標準値、提案書の記載事項、審査の規則、額の確定の方法は事業により異なる。 The programme. It decides the defaults,"
                        + " the parts of a proposal, the rules and the method of settlement.",
                defaultValue = "FURUSATO_TELEWORK")
        @Nullable
        String programme,

        @Schema(
                minimum = "1",
                maximum = "100",
                description = "補助率（%）。補助率を持つ事業だけ。 Share of the cost that is granted, in programmes that have one.")
        @Nullable
        Integer ratePercent,

        @Schema(
                minimum = "1",
                maximum = "1000",
                description =
                        "採択予定数。予算が残っていても、これを超えて採択できない。 How many applications can be adopted, however much money is left.")
        @Nullable
        Integer places,

        @Nullable ParticipantBoundsRequest participants) {

    /** What a call asks of those who try the system. */
    @Schema(
            name = "ParticipantBoundsRequest",
            description =
                    "試行・体験に参加する企業等の要件（試行・体験の公募だけ）。省略した数値は標準値になる。"
                            + " What is asked of the firms that try the system, in calls of the trial; omitted numbers take their defaults.")
    public record ParticipantBoundsRequest(
            @Schema(minimum = "1", maximum = "500", description = "1件の応募の参加企業等の下限 / firms at least", defaultValue = "5")
            @Nullable
            Integer fewest,

            @Schema(minimum = "1", maximum = "500", description = "同じく上限 / firms at most", defaultValue = "300")
            @Nullable
            Integer most,

            @Schema(
                    minimum = "1",
                    maximum = "1000",
                    description = "1者の利用者数の上限 / people of one firm at most",
                    defaultValue = "50")
            @Nullable
            Integer mostUsers,

            @Schema(minimum = "1", maximum = "365", description = "1者の試行・体験の日数の下限 / days at least", defaultValue = "14")
            @Nullable
            Integer leastDays) {}

    /** The numbers for the time after the result. */
    @Schema(
            name = "GrantTermsRequest",
            description = "交付決定から後の数値。省略した数値は標準値になる。金額は円。"
                    + " Numbers for the time after the result; omitted ones take their defaults. Amounts in yen.")
    public record GrantTermsRequest(
            @Schema(
                    implementation = GrantMethod.class,
                    description = "補助の方法。FIXED_SUM 定額, RATE 補助率 / how the grant follows from the eligible cost",
                    defaultValue = "FIXED_SUM")
            @Nullable
            String method,

            @Schema(
                    description = "この額以上の交付決定は2人で決裁。決裁経路を示さず、この額を示したときに用いる。額も省くと標準の決裁経路による。"
                            + " Decisions from this amount need two approvers. It counts where the body names it and no route for"
                            + " decisions; without both, the usual route counts.",
                    defaultValue = "25000000")
            @Nullable
            Long secondApprovalFromYen,

            @Schema(description = "標準処理期間（日、適正化法第6条第2項） / standard processing period in days", defaultValue = "30")
            @Nullable
            Integer standardProcessingDays,

            @Schema(
                    description = "額の確定で経費区分ごとに上限を置くか / cap each category when the amount is fixed",
                    defaultValue = "true")
            @Nullable
            Boolean settleByCategory,

            @Schema(description = "実績報告の最終期限：年度末からの日数 / latest report: days after the fiscal year", defaultValue = "10")
            @Nullable
            Integer reportLimitDays,

            @Schema(
                    description = "年度終了実績報告：年度末からの日数 / report of an unfinished project: days after the year",
                    defaultValue = "30")
            @Nullable
            Integer fiscalYearEndReportDays,

            @Schema(description = "返還命令から納期日までの日数 / days from a return order to its due date", defaultValue = "20")
            @Nullable
            Integer returnDueDays,

            @Schema(
                    description = "消費税の報告：完了年度末からの月数 / consumption-tax report: months after the year",
                    defaultValue = "3")
            @Nullable
            Integer consumptionTaxReportMonths,

            @Schema(description = "成果報告の年数 / years of outcome reports", defaultValue = "5") @Nullable
            Integer outcomeReportYears,

            @Schema(description = "成果報告：年度末からの日数 / outcome report: days after the year", defaultValue = "60") @Nullable
            Integer outcomeReportDays,

            @Schema(description = "処分制限財産となる単価（円） / unit price of restricted assets in yen", defaultValue = "500000")
            @Nullable
            Long assetThresholdYen,

            @Schema(
                    description = "収益納付を交付の条件とするか（適正化法第7条第2項） / condition to pay out of revenue",
                    defaultValue = "false")
            @Nullable
            Boolean revenuePayment,

            @Schema(description = "帳簿等の保存年数 / years of record keeping", defaultValue = "5") @Nullable
            Integer recordKeepingYears,

            @Schema(
                    description = "完了の実績報告に要る証拠書類。省くと要らない。"
                            + " Evidence without which a report on completion is refused; none by default")
            @Nullable
            List<@Nullable String> requiredEvidence,

            @Schema(
                    description = "決裁経路。処分ごとに、最初に当てはまる経路による。経路を示さない処分は、省の標準の経路による。空にはできない。公表しない。 Routes of approval;"
                            + " the first that fits a disposition applies. A disposition for which none is named goes"
                            + " along the ministry's usual route. Not empty. Not published")
            @Nullable
            List<@Nullable ApprovalRouteRequest> approvalRoutes) {}
}
