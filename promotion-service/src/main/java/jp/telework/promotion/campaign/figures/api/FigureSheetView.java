package jp.telework.promotion.campaign.figures.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import jp.telework.promotion.campaign.figures.domain.FigureKind;
import jp.telework.promotion.campaign.figures.domain.FigureSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a campaign as they were just published. */
@Schema(name = "CampaignFigures")
public record FigureSheetView(
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) CampaignSeries series,
        @Schema(required = true) int year,
        @Schema(required = true) List<Made> figures,
        @Schema(required = true) Instant publishedAt) {

    /** One figure. */
    @Schema(name = "CampaignFigureValue")
    public record Made(
            @Schema(required = true) FigureKind kind,
            @Nullable CommutingPlace place,
            @Nullable String subject,
            @Schema(required = true) BigDecimal value) {}

    static FigureSheetView of(FigureSheet sheet) {
        return new FigureSheetView(
                sheet.campaignId(),
                sheet.series(),
                sheet.year(),
                sheet.figures().figures().stream()
                        .map(figure -> new Made(figure.kind(), figure.place(), figure.subject(), figure.value()))
                        .toList(),
                sheet.publishedAt());
    }
}
