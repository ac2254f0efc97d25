package jp.telework.subsidy.grant.afterwards.api;

import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.OutcomePolicy;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a grantee reports of a year. */
@Schema(
        name = "OutcomeReportRequest",
        description = "年度の成果の報告。 Outcome of a fiscal year.",
        examples = AfterwardsExamples.OUTCOME_REPORT)
public record OutcomeReportRequest(
        @Schema(required = true, description = "会計年度（西暦） / fiscal year") @Nullable
        Integer fiscalYear,

        @Schema(required = true, minimum = "0", maximum = "1000000", description = "地方移動人数 / people who moved")
        @Nullable
        Integer movedPeople,

        @Schema(required = true, minimum = "0", maximum = "1000000", description = "地元雇用人数 / local hires") @Nullable
        Integer hiredPeople,

        @Schema(maximum = "1000000000000", defaultValue = "0", description = "収益（円） / revenue of the year") @Nullable
        Long revenueYen,

        @Schema(required = true, maxLength = 4000) @Nullable String narrative)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        Yen revenue = AfterwardsFields.optionalYen(fields, "/revenueYen", revenueYen);
        return AfterwardsCommands.reportOutcome(new OutcomePolicy.Result(
                fields.required("/fiscalYear", fiscalYear, FiscalYear::new, new FiscalYear(2000)),
                fields.number("/movedPeople", movedPeople, 0, 1_000_000),
                fields.number("/hiredPeople", hiredPeople, 0, 1_000_000),
                revenue == null ? Yen.ZERO : revenue,
                fields.text("/narrative", narrative, 4000)));
    }
}
