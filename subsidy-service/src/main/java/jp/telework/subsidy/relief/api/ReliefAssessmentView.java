package jp.telework.subsidy.relief.api;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.command.TraceView;
import jp.telework.subsidy.relief.domain.EquipmentKind;
import jp.telework.subsidy.relief.domain.ItemFinding;
import jp.telework.subsidy.relief.domain.ReliefAssessment;
import jp.telework.subsidy.relief.domain.YearRelief;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a declaration comes to. */
@Schema(
        name = "ReliefAssessment",
        description =
                "設備ごとの判定と、年度ごとの軽減。標準税率による計算で、課税の決定ではない。"
                        + " Each piece of equipment and the relief year by year at the standard rate; no assessment by a tax office.")
public record ReliefAssessmentView(
        @Schema(required = true, description = "対象となる設備がある / something is relieved")
        boolean relieved,

        @Schema(required = true, description = "全年度の軽減の合計 / relief of all years together")
        Yen totalReliefYen,

        @Schema(required = true) List<ItemView> items,
        @Schema(required = true) List<YearView> years) {

    /** A piece of equipment. */
    @Schema(name = "ReliefItem", description = "設備の判定 / whether a piece is relieved, and why")
    public record ItemView(
            @Schema(required = true) int number,
            @Schema(required = true) EquipmentKind kind,
            @Schema(required = true) String name,
            @Schema(required = true) LocalDate acquiredOn,
            @Schema(required = true) Yen costYen,
            @Schema(required = true) int usefulLife,
            @Schema(required = true) boolean relieved,

            @Schema(required = true, description = "最初に課税される年度 / first fiscal year in which it is taxed")
            FiscalYear firstYear,

            @Schema(required = true) List<TraceView> trace) {

        static ItemView of(ItemFinding item, Language language) {
            return new ItemView(
                    item.number(),
                    item.equipment().kind(),
                    item.equipment().name(),
                    item.equipment().acquiredOn(),
                    item.equipment().cost(),
                    item.equipment().usefulLife(),
                    item.relieved(),
                    item.firstYear(),
                    TraceView.of(item.steps(), language));
        }
    }

    /** A fiscal year. */
    @Schema(name = "ReliefYear", description = "年度の税額と軽減 / tax and relief of a fiscal year")
    public record YearView(
            @Schema(required = true) FiscalYear fiscalYear,
            @Schema(required = true, examples = "平成21年度") String fiscalYearLabel,

            @Schema(required = true, description = "申告した設備の評価額 / value of the declared equipment")
            Yen valueYen,

            @Schema(required = true, description = "特例のない課税標準額 / base without the relief")
            Yen fullBaseYen,

            @Schema(required = true, description = "特例による課税標準額 / base with the relief")
            Yen relievedBaseYen,

            @Schema(required = true) Yen fullTaxYen,
            @Schema(required = true) Yen relievedTaxYen,
            @Schema(required = true) Yen reliefYen,
            @Schema(required = true) List<TraceView> trace) {

        static YearView of(YearRelief year, Language language) {
            return new YearView(
                    year.year(),
                    year.year().label(),
                    year.value(),
                    year.fullBase(),
                    year.relievedBase(),
                    year.fullTax(),
                    year.relievedTax(),
                    year.relief(),
                    TraceView.of(year.steps(), language));
        }
    }

    static ReliefAssessmentView of(ReliefAssessment assessment, Language language) {
        return new ReliefAssessmentView(
                assessment.relievesSomething(),
                assessment.total(),
                assessment.items().stream()
                        .map(item -> ItemView.of(item, language))
                        .toList(),
                assessment.years().stream()
                        .map(year -> YearView.of(year, language))
                        .toList());
    }
}
