package jp.telework.subsidy.grant.progress.api;

import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.progress.domain.StatusReport;
import jp.telework.subsidy.grant.progress.usecase.ProgressCommands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A status report. */
@Schema(
        name = "StatusReportRequest",
        description = "状況報告。最初の報告は着手の報告を兼ねる。金額は円。"
                + " Status report; the first one tells that the project has begun. Amounts in yen.",
        examples = ProgressExamples.STATUS_REPORT)
public record StatusReportRequest(
        @Schema(required = true, format = "date", description = "いつの状況か / day described") @Nullable
        String asOf,

        @Schema(required = true, minimum = "0", maximum = "100", description = "進捗率（％） / progress in percent") @Nullable
        Integer progressPercent,

        @Schema(required = true, description = "これまでの支出 / eligible cost spent so far") @Nullable
        Long spentYen,

        @Schema(required = true, maxLength = 4000) @Nullable String narrative,

        @Schema(maxLength = 2000, description = "期間内の完了・遂行が困難なときの事情（第7条第1項第5号） / difficulties, if any") @Nullable
        String difficulty)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ProgressCommands.reportStatus(new StatusReport(
                fields.date("/asOf", asOf),
                fields.number("/progressPercent", progressPercent, 0, 100),
                fields.yen("/spentYen", spentYen),
                fields.text("/narrative", narrative, 4000),
                fields.optionalText("/difficulty", difficulty, 2000)));
    }
}
