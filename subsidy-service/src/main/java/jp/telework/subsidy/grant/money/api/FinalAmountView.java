package jp.telework.subsidy.grant.money.api;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.command.TraceView;
import jp.telework.subsidy.grant.money.domain.AllocationBreach;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.usecase.ReadFinalAmount;
import jp.telework.subsidy.settlement.domain.CategoryLine;
import jp.telework.subsidy.settlement.domain.Workings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The fixing of a case, computed anew beside what was recorded. */
@Schema(
        name = "FinalAmount",
        description =
                "額の確定。recomputedYen は固定された規則で計算し直した額で、fixedYen と一致する。金額は円。 The fixing; recomputedYen is computed anew"
                        + " under the pinned rules and equals fixedYen. Amounts in yen.")
public record FinalAmountView(
        @Schema(description = "確定の行為番号 / number of the fixing in the timeline")
        int number,

        @Schema(description = "実績報告の行為番号 / number of the report")
        int report,

        Yen fixedYen,
        Yen recomputedYen,
        @Schema(examples = "R08-FT/1") String rulesVersion,

        @Schema(description = "審査後の補助対象経費から収入等を除いた額 / what counts after income")
        Yen netEligibleYen,

        @Schema(description = "支払済みの額 / paid") Yen paidYen,

        @Schema(description = "報告された額（審査前）の合計 / reported cost of all categories, before the examination")
        Yen reportedYen,

        @Schema(description = "審査後の額の合計 / cost of all categories as examined")
        Yen examinedYen,

        @Schema(
                description = "算入額から確定額までの計算。定額の公募では baseYen と shareYen はない。"
                        + " From what counts to the fixed amount; without baseYen and shareYen in a call with 定額")
        Workings workings,

        @Schema(
                description = "費目ごとの決定額、報告額（reportedYen）、審査後の額（actualYen）、算入額"
                        + " / each category as decided, reported (reportedYen), examined (actualYen) and counted")
        List<AmountFixing.Line> lines,

        List<AmountFixing.Correction> corrections,
        List<AllocationBreach> breaches,
        @Nullable LocalDate inspectedOn,
        List<TraceView> trace) {

    static FinalAmountView of(ReadFinalAmount.Fixed fixed, Language language) {
        AmountFixing fixing = fixed.fixing().content();
        return new FinalAmountView(
                fixed.fixing().number(),
                fixing.report(),
                fixing.fixedYen(),
                fixed.again().fixed(),
                fixing.rulesLabel(),
                fixed.again().netEligible(),
                fixed.grant().paidYen(),
                fixed.reportedYen(),
                fixed.again().lines().stream().map(CategoryLine::actual).reduce(Yen.ZERO, Yen::plus),
                fixed.again().workings(),
                fixed.lines(),
                fixing.corrections(),
                fixing.breaches(),
                fixing.inspectedOn(),
                TraceView.of(fixed.again().steps(), language));
    }
}
