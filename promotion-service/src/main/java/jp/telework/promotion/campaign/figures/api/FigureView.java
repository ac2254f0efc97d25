package jp.telework.promotion.campaign.figures.api;

import java.math.BigDecimal;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import jp.telework.promotion.campaign.figures.domain.Figure;
import jp.telework.promotion.campaign.figures.domain.FigureKind;
import jp.telework.promotion.campaign.figures.domain.FigureUnit;
import jp.telework.promotion.campaign.figures.domain.PublishedFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published figure with the rule that made it. */
@Schema(name = "CampaignFigure")
public record FigureView(
        @Schema(required = true) CampaignSeries series,
        @Schema(required = true, examples = "2017") int year,
        @Schema(required = true) FigureKind kind,

        @Schema(description = "通勤を測った場所の種類 / where commuting was counted") @Nullable
        CommutingPlace place,

        @Schema(description = "駅・地域・路線など / station, area or line") @Nullable
        String subject,

        @Schema(required = true) BigDecimal value,
        @Schema(required = true) FigureUnit unit,

        @Schema(description = "通常日 / on an ordinary day") @Nullable
        Long before,

        @Schema(description = "実施日 / on the day") @Nullable Long day,

        @Schema(description = "報告した団体の数 / organisations that reported") @Nullable
        Long reports,

        @Schema(required = true, description = "出典に約・以上とある / the source says about or at least")
        boolean approximate,

        @Schema(required = true, description = "集計の方法 / how it was made")
        String rule,

        @Schema(required = true) String ruleEn,

        @Schema(required = true, description = "出典 / source")
        String source,

        @Schema(required = true) String sourceEn) {

    static FigureView of(PublishedFigure published) {
        Figure figure = published.figure();
        return new FigureView(
                published.series(),
                published.year(),
                figure.kind(),
                figure.place(),
                figure.subject(),
                figure.value(),
                figure.kind().unit(),
                figure.before(),
                figure.day(),
                figure.reports(),
                published.approximate(),
                published.rule(),
                published.ruleEn(),
                published.source(),
                published.sourceEn());
    }
}
