package jp.telework.promotion.actionplan.progress.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.actionplan.progress.domain.MeasureProgress;
import jp.telework.promotion.actionplan.progress.domain.MeasureStatus;
import jp.telework.promotion.actionplan.progress.domain.ProgressContent;
import jp.telework.promotion.actionplan.progress.domain.ProgressKey;
import jp.telework.promotion.actionplan.progress.domain.ReviewStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report of progress. */
@Schema(name = "ActionPlanProgress")
public record ProgressView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) FiscalYear fiscalYear,

        @Schema(required = true, description = "施策の番号 / number of the measure")
        String measure,

        @Schema(required = true, description = "府省のcode / code of the ministry")
        String ministry,

        @Schema(required = true) ReviewStatus review,
        @Schema(required = true) MeasureStatus status,
        @Schema(required = true) String text,

        @Schema(description = "根拠の資料 / where it can be looked up") @Nullable
        String evidence,

        @Nullable FigureView figure,

        @Schema(description = "差戻しの理由 / why it was returned") @Nullable
        String reason,

        @Schema(required = true) Instant updatedAt) {

    /** 数値. */
    @Schema(name = "ActionPlanFigure")
    public record FigureView(
            @Schema(required = true) String label,
            @Schema(required = true) long value,
            @Schema(required = true) String unit) {}

    static ProgressView of(MeasureProgress report) {
        ProgressKey key = report.key();
        ProgressContent content = report.content();
        ProgressContent.Figure figure = content.figure();
        return new ProgressView(
                report.id(),
                key.planId(),
                key.fiscalYear(),
                key.measure(),
                key.ministry(),
                report.review(),
                content.status(),
                content.text(),
                content.evidence(),
                figure == null ? null : new FigureView(figure.label(), figure.value(), figure.unit()),
                report.reason(),
                report.updatedAt());
    }
}
