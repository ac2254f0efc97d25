package jp.telework.furusato.site.api;

import jp.telework.furusato.site.domain.People;
import jp.telework.furusato.site.usecase.ReportOutcome;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The outcome of a year. */
@Schema(name = "SiteOutcomeRequest", description = "年度の成果。 Outcome of a fiscal year.", examples = Examples.OUTCOME)
public record OutcomeRequest(
        @Schema(required = true, description = "会計年度（西暦）。終わった年度だけ。 A fiscal year that is over.") @Nullable
        Integer fiscalYear,

        @Schema(required = true, minimum = "0", maximum = "1000000", description = "地方移動人数") @Nullable
        Integer relocatedWorkers,

        @Schema(required = true, minimum = "0", maximum = "1000000", description = "地元雇用人数") @Nullable
        Integer localHires,

        @Schema(required = true, maxLength = 2000, description = "取組の状況 / how the site is used") @Nullable
        String narrative,

        @Schema(maxLength = 1000, description = "確認済みの年度を訂正する理由 / why a confirmed year is corrected") @Nullable
        String correctionReason) {

    private static final int MOST_PEOPLE = 1_000_000;

    ReportOutcome.Sent read() {
        BodyFields fields = new BodyFields();
        ReportOutcome.Sent sent = new ReportOutcome.Sent(
                fields.required("/fiscalYear", fiscalYear, FiscalYear::new, new FiscalYear(2015)),
                new People(
                        fields.number("/relocatedWorkers", relocatedWorkers, 0, MOST_PEOPLE),
                        fields.number("/localHires", localHires, 0, MOST_PEOPLE)),
                fields.text("/narrative", narrative, 2000),
                fields.optionalText("/correctionReason", correctionReason, 1000));
        fields.done();
        return sent;
    }
}
