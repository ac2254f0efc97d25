package jp.telework.subsidy.grant.progress.api;

import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.OrderedCost;
import jp.telework.subsidy.grant.lifecycle.api.CategoryAmountRequest;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.usecase.ProgressCommands;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A performance report. */
@Schema(
        name = "PerformanceReportRequest",
        description = "実績報告。costs は交付決定の日以後に支出した補助対象経費の実績。金額は円。"
                + " Performance report; costs are actual eligible costs since the decision. Amounts in yen.",
        examples = ProgressExamples.PERFORMANCE_REPORT)
public record PerformanceReportRequest(
        @Schema(required = true, implementation = PerformanceReport.Type.class) @Nullable
        String type,

        @Schema(
                required = true,
                format = "date",
                description = "完了の日。年度終了の報告では3月31日 / day of completion; at year end March 31")
        @Nullable
        String completedOn,

        @Schema(required = true, description = "実績 / actual eligible cost by category") @Nullable
        List<@Nullable CategoryAmountRequest> costs,

        @Schema(
                description =
                        "発注・契約の日ごとの内訳。交付の決定の前の発注に印を付ける / costs by the day of their order; those before the decision"
                                + " are flagged")
        @Nullable
        List<@Nullable OrderedCostRequest> orders,

        @Schema(description = "寄附金その他の収入 / income", defaultValue = "0") @Nullable
        Long incomeYen,

        @Schema(description = "判明している消費税仕入控除税額 / input tax credit already known", defaultValue = "0") @Nullable
        Long inputTaxCreditYen,

        @Schema(required = true, maxLength = 4000, description = "成果 / what was achieved") @Nullable
        String results,

        @Schema(description = "翌年度への繰越額（年度終了の報告のみ） / carried over, at year end only", defaultValue = "0") @Nullable
        Long carriedOverYen)
        implements GrantBody<GrantCommand> {

    /** A cost with the day of its order. */
    @Schema(name = "OrderedCostRequest", description = "発注・契約の日と補助対象経費の額（円）。 A cost with the day of its order, in yen.")
    public record OrderedCostRequest(
            @Schema(required = true, implementation = CostCategory.class) @Nullable
            String category,

            @Schema(required = true, format = "date", description = "発注・契約の日 / day of the order") @Nullable
            String orderedOn,

            @Schema(required = true) @Nullable Long eligibleYen) {}

    @Override
    public GrantCommand read(Fields fields) {
        return ProgressCommands.reportPerformance(new PerformanceReport(
                fields.oneOf("/type", type, PerformanceReport.Type.class),
                fields.date("/completedOn", completedOn),
                fields.costs("/costs", costs),
                fields.yenOr("/incomeYen", incomeYen, Yen.ZERO),
                fields.yenOr("/inputTaxCreditYen", inputTaxCreditYen, Yen.ZERO),
                fields.text("/results", results, 4000),
                fields.yenOr("/carriedOverYen", carriedOverYen, Yen.ZERO),
                fields.each("/orders", orders, (at, item) -> order(fields, at, item)),
                List.of()));
    }

    private static OrderedCost order(Fields fields, String at, @Nullable OrderedCostRequest raw) {
        OrderedCostRequest sent = fields.required(at, raw, it -> it, new OrderedCostRequest("OTHER", "2000-01-01", 0L));
        return new OrderedCost(
                fields.oneOf(at + "/category", sent.category(), CostCategory.class),
                fields.date(at + "/orderedOn", sent.orderedOn()),
                fields.yen(at + "/eligibleYen", sent.eligibleYen()),
                false);
    }
}
