package jp.telework.subsidy.call.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAmendment;
import jp.telework.subsidy.call.domain.CallPhase;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.DocumentKind;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.programme.domain.ParticipantBounds;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call as it is shown. */
@Schema(name = "Call", description = "公募。金額は円、期間は日。 A call; amounts in yen, periods in days.")
public record CallView(
        UUID id,

        @Schema(description = "準備中・公表済み・受付中・受付終了・評価中・結果公表済み。サーバーの時刻による。 By the server's clock.")
        CallPhase status,

        String title,

        @Schema(description = "交付要綱に定める補助金の名称 / name of the subsidy as in its guidelines") @Nullable
        String subsidyName,

        @Schema(description = "目的・概要 / purpose") @Nullable String purpose,

        @Schema(description = "問合せ先 / whom to ask") @Nullable
        String contact,

        FiscalYear fiscalYear,
        @Schema(examples = "令和8年度") String fiscalYearLabel,
        Instant opensAt,
        Instant closesAt,

        @Schema(description = "質問受付期限（この日時まで） / last instant for questions")
        Instant questionsUntil,

        Yen budgetYen,
        Yen capYen,
        Yen minimumProjectCostYen,
        long roundingUnitYen,
        List<CostCategory> eligibleCostCategories,
        List<DocumentKind> requiredDocuments,
        List<Criterion> evaluationCriteria,
        int evaluatorsRequired,
        int withdrawalDays,
        int performanceReportDays,
        int minorChangePercent,
        int correctionDays,
        GrantTerms grantTerms,

        @Schema(description = "規則の版。応募に固定される。 Version of the rules, pinned on applications.", examples = "R08-FT/1")
        String rulesVersion,

        @Schema(examples = "R08-FT") @Nullable String receiptPrefix,
        @Nullable Instant publishedAt,
        @Nullable Instant resultsPublishedAt,

        @Schema(description = "追加公募なら元の公募のid / for an additional call, the call that it follows") @Nullable
        UUID additionalTo,

        @Schema(description = "中止した日時。中止した公募の status は CLOSED。 When it was cancelled; the status is then CLOSED.")
        @Nullable
        Instant cancelledAt,

        @Schema(description = "公表後の延長・訂正・中止 / extensions, errata and the cancellation, in their order")
        List<AmendmentView> amendments,

        @Schema(description = "補助事業 / the programme") Programme programme,

        @Schema(description = "補助率（%） / share of the cost that is granted") @Nullable
        Integer ratePercent,

        @Schema(description = "採択予定数 / how many applications can be adopted") @Nullable
        Integer places,

        @Schema(description = "試行・体験に参加する企業等の要件 / what is asked of the firms that try the system") @Nullable
        ParticipantBounds participants) {

    /** @param staff whether the reader is of the ministry, which alone sees who decides */
    static CallView of(Call call, Instant now, boolean staff) {
        ProgrammeRules rules = call.rules();
        return new CallView(
                call.id(),
                call.phase(now),
                call.title(),
                call.subsidyName(),
                call.texts().purpose(),
                call.texts().contact(),
                call.fiscalYear(),
                call.fiscalYear().label(),
                call.opensAt(),
                call.closesAt(),
                call.terms().questionsUntil(),
                call.budgetYen(),
                rules.capYen(),
                rules.minimumProjectCostYen(),
                rules.roundingUnitYen(),
                rules.eligibleCostCategories(),
                rules.requiredDocuments(),
                rules.evaluationCriteria(),
                rules.evaluatorsRequired(),
                rules.withdrawalDays(),
                rules.performanceReportDays(),
                rules.minorChangePercent(),
                rules.correctionDays(),
                staff ? rules.termsOfGrant() : rules.termsOfGrant().asPublished(),
                call.terms().rulesLabel(),
                call.receiptPrefix(),
                call.publishedAt(),
                call.resultsPublishedAt(),
                call.additionalTo(),
                call.amendments().cancellation().map(CallAmendment::madeAt).orElse(null),
                call.amendments().items().stream().map(AmendmentView::of).toList(),
                rules.programme(),
                rules.termsOfProgramme().ratePercent(),
                rules.termsOfProgramme().places(),
                rules.termsOfProgramme().participants());
    }
}
