package jp.telework.promotion.actionplan.progress.api;

import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Readers;
import jp.telework.promotion.actionplan.progress.domain.MeasureStatus;
import jp.telework.promotion.actionplan.progress.domain.ProgressContent;
import jp.telework.promotion.actionplan.progress.domain.ProgressKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report of progress as a ministry sends it. */
@Schema(name = "ActionPlanProgressRequest", examples = ProgressExamples.PROGRESS)
public record ProgressRequest(
        @Schema(required = true, description = "報告する会計年度（西暦） / the fiscal year of the report") @Nullable
        Integer fiscalYear,

        @Schema(required = true, description = "施策の番号 / number of the measure", examples = "1-1-ア") @Nullable
        String measure,

        @Schema(required = true, description = "府省のcode / code of the ministry", examples = "MIC") @Nullable
        String ministry,

        @Schema(required = true, description = "NOT_STARTED 未着手, IN_PROGRESS 実施中, DONE 完了, DISCONTINUED 中止") @Nullable
        String status,

        @Schema(required = true, description = "取組の内容（2,000字まで） / what was done") @Nullable
        String text,

        @Schema(description = "根拠の資料（https） / where it can be looked up") @Nullable
        String evidence,

        @Schema(description = "数えたもの / what was counted") @Nullable
        FigureRequest figure) {

    private static final long MOST = 999_999_999_999L;

    /** 数値. */
    @Schema(name = "ActionPlanFigureRequest")
    public record FigureRequest(
            @Schema(required = true, examples = "相談件数") @Nullable
            String label,

            @Schema(required = true) @Nullable Long value,

            @Schema(required = true, examples = "件") @Nullable
            String unit) {}

    /** 訂正: the report without what it is about. */
    @Schema(name = "ActionPlanProgressCorrection", examples = ProgressExamples.CORRECTION)
    public record Correction(
            @Schema(required = true, description = "NOT_STARTED 未着手, IN_PROGRESS 実施中, DONE 完了, DISCONTINUED 中止")
            @Nullable
            String status,

            @Schema(required = true, description = "取組の内容（2,000字まで） / what was done") @Nullable
            String text,

            @Schema(description = "根拠の資料（https） / where it can be looked up") @Nullable
            String evidence,

            @Schema(description = "数えたもの / what was counted") @Nullable
            FigureRequest figure) {

        ProgressContent read() {
            BodyFields body = new BodyFields();
            ProgressContent content = content(body);
            body.done();
            return content;
        }

        private ProgressContent content(BodyFields body) {
            return new ProgressContent(
                    body.oneOf("/status", status, MeasureStatus.class),
                    body.text("/text", text, 2000),
                    body.optional("/evidence", evidence, Readers::https),
                    figure == null
                            ? null
                            : new ProgressContent.Figure(
                                    body.name("/figure/label", figure.label(), 50),
                                    body.required("/figure/value", figure.value(), Readers.longBetween(0, MOST), 0L),
                                    body.name("/figure/unit", figure.unit(), 20)));
        }
    }

    /** 差戻しの理由. */
    @Schema(name = "ActionPlanProgressReason", examples = ProgressExamples.REASON)
    public record Reason(
            @Schema(required = true, description = "府省が読む理由（1,000字まで） / the reason as the ministry reads it") @Nullable
            String reason) {

        String read() {
            BodyFields body = new BodyFields();
            String text = body.text("/reason", reason, 1000);
            body.done();
            return text;
        }
    }

    /** What is reported of what. */
    record Read(ProgressKey key, ProgressContent content) {}

    Read read(UUID planId) {
        BodyFields body = new BodyFields();
        Read read = new Read(
                new ProgressKey(
                        planId,
                        body.required("/fiscalYear", fiscalYear, FiscalYear::new, new FiscalYear(FiscalYear.EARLIEST)),
                        body.name("/measure", measure, 30),
                        body.required("/ministry", ministry, Readers::code, "")),
                new Correction(status, text, evidence, figure).content(body));
        body.done();
        return read;
    }
}
