package jp.telework.furusato.town.api;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.Readers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the plan. */
@Schema(name = "TownPlanRequest", description = "テレワーク推進計画の案。 A draft of the promotion plan.", examples = Examples.PLAN)
public record PlanRequest(
        @Schema(required = true, maxLength = 200) @Nullable String title,

        @Schema(required = true, maxLength = 4000, description = "目指す姿 / vision") @Nullable
        String vision,

        @Schema(required = true, maxLength = 2000, description = "推進体制 / who carries it") @Nullable
        String organisation,

        @Schema(required = true, description = "計画期間の最初の年度 / first fiscal year") @Nullable
        Integer firstYear,

        @Schema(required = true, description = "計画期間の最後の年度 / last fiscal year") @Nullable
        Integer lastYear,

        @Schema(
                required = true,
                minItems = 1,
                maxItems = 500,
                description = "指標ごと、計画期間の年度ごとの目標 / a target for each indicator and each fiscal year of the plan")
        @Nullable
        List<@Nullable TargetRequest> targets,

        @Schema(required = true, minItems = 1, maxItems = 50, description = "取組の番号 / numbers of measures") @Nullable
        List<@Nullable Integer> measures) {

    /** A target for an indicator of the survey. */
    @Schema(name = "TownTargetRequest")
    public record TargetRequest(
            @Schema(required = true, description = "現状調査の指標 / indicator of the survey") @Nullable
            String indicator,

            @Schema(required = true, description = "この年度の終わりまでの目標 / by the end of this fiscal year") @Nullable
            Integer fiscalYear,

            @Schema(required = true) @Nullable BigDecimal value) {}

    PlanDraft.Content read() {
        BodyFields fields = new BodyFields();
        Set<String> targeted = new HashSet<>();
        Set<Integer> named = new HashSet<>();
        PlanDraft.Content content = new PlanDraft.Content(
                fields.text("/title", title, 200),
                fields.text("/vision", vision, 4000),
                fields.text("/organisation", organisation, 2000),
                fields.number("/firstYear", firstYear, 1989, 2200),
                fields.number("/lastYear", lastYear, 1989, 2200),
                fields.each("/targets", targets, (at, one) -> target(fields, at, one, targeted)),
                fields.each("/measures", measures, (at, one) -> measure(fields, at, one, named)));
        fields.done();
        return content;
    }

    private static PlanDraft.Target target(
            BodyFields fields, String at, @Nullable TargetRequest raw, Set<String> targeted) {
        if (raw == null) {
            fields.refuse(Violation.of(at, CommonError.REQUIRED));
            return new PlanDraft.Target("", 0, BigDecimal.ZERO);
        }
        String indicator = fields.required(at + "/indicator", raw.indicator(), Readers::code, "");
        int year = fields.number(at + "/fiscalYear", raw.fiscalYear(), 1989, 2200);
        if (!indicator.isEmpty() && !targeted.add(indicator + " " + year)) {
            fields.refuse(Violation.of(at + "/fiscalYear", CommonError.DUPLICATE_ENTRY, year));
        }
        return new PlanDraft.Target(
                indicator, year, fields.required(at + "/value", raw.value(), Figures::read, BigDecimal.ZERO));
    }

    private static Integer measure(BodyFields fields, String at, @Nullable Integer raw, Set<Integer> named) {
        int number = fields.number(at, raw, 1, 1000);
        if (raw != null && !named.add(number)) {
            fields.refuse(Violation.of(at, CommonError.DUPLICATE_ENTRY, number));
        }
        return number;
    }
}
