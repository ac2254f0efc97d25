package jp.telework.furusato.statistics.api;

import java.math.BigDecimal;
import java.util.List;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.RegionalAdoption;
import jp.telework.furusato.statistics.usecase.ReadStatistics;
import jp.telework.kernel.text.Language;
import jp.telework.platform.command.TraceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Adoption by region beside the government's targets. */
@Schema(name = "AdoptionByRegion", description = "地域別の導入率と政府目標。 Adoption by region beside the government's targets.")
public record AdoptionView(
        @Schema(required = true, description = "目標のある全国の系列 / the national series with targets")
        List<SeriesView> national,

        @Schema(required = true) List<RegionView> regions) {

    /** One region; what the survey does not publish is absent. */
    @Schema(name = "RegionalAdoption")
    public record RegionView(
            @Schema(required = true) Region region,
            @Schema(required = true, examples = "南関東") String name,
            @Schema(examples = "2016") @Nullable Integer year,

            @Schema(examples = "18.2", description = "導入率（％）。公表されていない地域にはない。 Percent; absent where none is published.")
            @Nullable
            BigDecimal percent,

            @Schema(examples = "4.9", description = "全国との差（ポイント） / points against Japan") @Nullable
            BigDecimal againstNation,

            @Schema(examples = "-16.3", description = "全国の目標との差（ポイント） / points against the target") @Nullable
            BigDecimal againstTarget,

            @Schema(examples = "52.8", description = "目標に対する割合（％） / share of the target") @Nullable
            BigDecimal reachPercent,

            @Schema(required = true) List<TraceView> trace) {

        /** A region in the reader's language. */
        public static RegionView of(RegionalAdoption one, Language language) {
            Figure figure = one.figure();
            return new RegionView(
                    one.region(),
                    one.region().in(language),
                    figure == null ? null : figure.year(),
                    figure == null ? null : figure.value(),
                    one.againstNation(),
                    one.againstTarget(),
                    one.reachPercent(),
                    TraceView.of(one.steps(), language));
        }
    }

    static AdoptionView of(ReadStatistics.Adoption adoption, Language language) {
        return new AdoptionView(
                adoption.targetSeries().stream()
                        .map(series -> SeriesView.of(series, language))
                        .toList(),
                adoption.regions().stream()
                        .map(region -> RegionView.of(region, language))
                        .toList());
    }
}
