package jp.telework.furusato.town.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.furusato.town.usecase.CompareTown;
import jp.telework.kernel.text.Language;
import jp.telework.platform.command.TraceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A town's indicators beside the published figures. */
@Schema(name = "TownComparison", description = "現状調査と地域・全国の比較。 A survey beside region and nation.")
public record ComparisonView(
        @Schema(required = true) UUID townId,
        @Schema(required = true) Region region,
        @Schema(required = true, examples = "近畿") String regionName,
        @Schema(required = true) List<IndicatorView> indicators) {

    /** One indicator; what is not published is absent. */
    @Schema(name = "ComparedIndicator")
    public record IndicatorView(
            @Schema(required = true) Survey.Indicator indicator,
            @Nullable PublishedView regional,
            @Nullable PublishedView national,

            @Schema(description = "まち－地域 / town minus region", examples = "-3.8") @Nullable
            BigDecimal againstRegion,

            @Schema(description = "まち－全国 / town minus nation", examples = "-4.8") @Nullable
            BigDecimal againstNation,

            @Schema(description = "比べた統計の出典 / source of the published figures") @Nullable
            String source,

            @Schema(required = true) List<TraceView> trace) {}

    /** A published figure. */
    @Schema(name = "PublishedFigure")
    public record PublishedView(
            @Schema(required = true) int year,
            @Schema(required = true) BigDecimal value) {

        static @Nullable PublishedView of(@Nullable Figure figure) {
            return figure == null ? null : new PublishedView(figure.year(), figure.value());
        }
    }

    static ComparisonView of(CompareTown.Comparison comparison, Language language) {
        return new ComparisonView(
                comparison.town().id(),
                comparison.region(),
                comparison.region().in(language),
                comparison.indicators().stream()
                        .map(one -> indicator(one, language))
                        .toList());
    }

    private static IndicatorView indicator(CompareTown.Compared one, Language language) {
        var series = one.series();
        return new IndicatorView(
                one.indicator(),
                PublishedView.of(one.region()),
                PublishedView.of(one.nation()),
                one.againstRegion(),
                one.againstNation(),
                series == null ? null : series.source().in(language),
                TraceView.of(one.steps(), language));
    }
}
