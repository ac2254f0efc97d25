package jp.telework.furusato.town.api;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.furusato.town.domain.ProgressPolicy;
import jp.telework.furusato.town.domain.act.ProgressReport;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Readers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A progress report. */
@Schema(name = "TownProgressRequest", description = "年度の進捗報告。 Progress of a fiscal year.", examples = Examples.PROGRESS)
public record ProgressRequest(
        @Schema(required = true, description = "終わった年度 / a fiscal year that is over") @Nullable
        Integer fiscalYear,

        @Schema(required = true, maxLength = 4000) @Nullable String narrative,

        @Schema(maxLength = 2000, description = "課題 / issues") @Nullable
        String issues,

        @Schema(required = true, minItems = 1, maxItems = 50, description = "目標のある指標すべての実績 / a figure for every target")
        @Nullable
        List<@Nullable ActualRequest> actuals,

        @Schema(maxLength = 1000, description = "報告済みの年度を訂正する理由 / why a reported year is corrected") @Nullable
        String correctionReason) {

    /** An actual figure. */
    @Schema(name = "TownActualRequest")
    public record ActualRequest(
            @Schema(required = true) @Nullable String indicator,
            @Schema(required = true) @Nullable BigDecimal value) {}

    ProgressPolicy.Sent read() {
        BodyFields fields = new BodyFields();
        Set<String> told = new HashSet<>();
        ProgressPolicy.Sent sent = new ProgressPolicy.Sent(
                fields.required("/fiscalYear", fiscalYear, FiscalYear::new, new FiscalYear(2000)),
                fields.text("/narrative", narrative, 4000),
                fields.optionalText("/issues", issues, 2000),
                fields.each("/actuals", actuals, (at, one) -> actual(fields, at, one, told)),
                fields.optionalText("/correctionReason", correctionReason, 1000));
        fields.done();
        return sent;
    }

    private static ProgressReport.Actual actual(
            BodyFields fields, String at, @Nullable ActualRequest raw, Set<String> told) {
        if (raw == null) {
            fields.refuse(Violation.of(at, CommonError.REQUIRED));
            return new ProgressReport.Actual("", BigDecimal.ZERO);
        }
        String indicator = fields.required(at + "/indicator", raw.indicator(), Readers::code, "");
        if (!indicator.isEmpty() && !told.add(indicator)) {
            fields.refuse(Violation.of(at + "/indicator", CommonError.DUPLICATE_ENTRY, indicator));
        }
        return new ProgressReport.Actual(
                indicator, fields.required(at + "/value", raw.value(), Figures::read, BigDecimal.ZERO));
    }
}
