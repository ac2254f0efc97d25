package jp.telework.furusato.town.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.RegionalAdoption;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.furusato.town.usecase.CompareTown;
import jp.telework.furusato.town.usecase.SurveyComparison;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.platform.command.TraceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A town's indicators beside the published figures. */
@Schema(
        name = "TownComparison",
        description = "現状調査と地域・全国の比較。比較の鍵は、指標のコード（全国の系列のキー）と、地方公共団体コードの先頭2桁（都道府県）から決まる地域である。値がないときは trace が理由を示す。 A"
                + " survey beside region and nation. The keys are the indicator's code, which is the key of a national"
                + " series, and the region, which follows from the first two digits (the prefecture) of the local"
                + " government code. Where a figure is missing, trace says why.")
public record ComparisonView(
        @Schema(required = true) UUID townId,
        @Schema(required = true) LocalGovernmentCode localGovernmentCode,

        @Schema(
                required = true,
                description = "都道府県コード（JIS X 0401） / prefecture",
                pattern = "[0-9]{2}",
                examples = "30")
        String prefectureCode,

        @Schema(required = true) Region region,
        @Schema(required = true, examples = "近畿") String regionName,

        @Schema(required = true, description = "地域の導入率と全国 / adoption rate of the region and of the nation")
        RegionalView regionalAdoption,

        @Schema(required = true) List<IndicatorView> indicators,

        @Schema(required = true, description = "比べられない理由など / such as why nothing can be compared")
        List<TraceView> trace) {

    /** The adoption rate of the town's region; absent where none is published. */
    @Schema(name = "TownRegionalAdoption")
    public record RegionalView(
            @Schema(required = true, description = "系列のキー / key of the series", examples = "ADOPTION_RATE_BY_REGION")
            String series,

            @Nullable PublishedView regional,

            @Schema(description = "地域－全国 / region minus nation", examples = "-1.0") @Nullable
            BigDecimal againstNation) {

        static RegionalView of(RegionalAdoption adoption) {
            return new RegionalView(
                    RegionalAdoption.BY_REGION, PublishedView.of(adoption.figure()), adoption.againstNation());
        }
    }

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
        SurveyComparison survey = comparison.survey();
        LocalGovernmentCode area = comparison.town().area();
        return new ComparisonView(
                comparison.town().id(),
                area,
                area.prefectureCode(),
                survey.region(),
                survey.region().in(language),
                RegionalView.of(survey.adoption()),
                survey.indicators().stream()
                        .map(one -> indicator(one, language))
                        .toList(),
                TraceView.of(survey.steps(), language));
    }

    private static IndicatorView indicator(SurveyComparison.Compared one, Language language) {
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
