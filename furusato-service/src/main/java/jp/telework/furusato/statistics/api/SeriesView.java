package jp.telework.furusato.statistics.api;

import java.math.BigDecimal;
import java.util.List;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.Progress;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.domain.Target;
import jp.telework.furusato.statistics.domain.Text;
import jp.telework.kernel.text.Language;
import jp.telework.platform.command.TraceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series in the reader's language. */
@Schema(name = "StatisticSeries", description = "統計の系列。 A series of figures with its source and unit.")
public record SeriesView(
        @Schema(required = true, examples = "ADOPTION_RATE") String key,
        @Schema(required = true, examples = "テレワーク導入企業の割合") String title,
        @Schema(required = true, examples = "％") String unit,

        @Schema(required = true, description = "調査対象 / of whom the figures tell")
        String population,

        @Schema(required = true, description = "出典 / source")
        String source,

        @Schema(description = "比べる全国の系列 / the national series to compare with") @Nullable
        String referenceKey,

        @Schema(required = true) List<FigureView> figures,
        @Schema(required = true) List<TargetView> targets) {

    /** A figure; where the source leaves something open, it says so. */
    @Schema(name = "StatisticFigure")
    public record FigureView(
            @Schema(required = true, examples = "2016", description = "調査年 / year of the survey")
            int year,

            @Schema(required = true, examples = "TOTAL") String category,
            @Schema(required = true, examples = "全国") String label,
            @Schema(required = true, examples = "13.3") BigDecimal value,

            @Schema(required = true, description = "確からしさ。LOW は推定。 How sure the figure is; LOW is a guess.")
            Confidence confidence,

            @Schema(description = "確かでない理由 / why it is not sure") @Nullable
            String note) {

        static FigureView of(Figure figure, Language language) {
            Text note = figure.note();
            return new FigureView(
                    figure.year(),
                    figure.category(),
                    figure.label().in(language),
                    figure.value(),
                    figure.confidence(),
                    note == null ? null : note.in(language));
        }
    }

    /** A target and how far the series has come. */
    @Schema(name = "StatisticTarget")
    public record TargetView(
            @Schema(required = true, examples = "2020") int year,
            @Schema(required = true, examples = "34.5") BigDecimal value,
            @Schema(required = true) String statement,
            @Schema(required = true) String source,
            @Schema(examples = "2012") @Nullable Integer baseYear,
            @Schema(examples = "11.5") @Nullable BigDecimal baseValue,
            @Nullable ProgressView progress) {

        static TargetView of(Series series, Target target, Language language) {
            return new TargetView(
                    target.year(),
                    target.value(),
                    target.statement().in(language),
                    target.source().in(language),
                    target.baseYear(),
                    target.baseValue(),
                    Progress.of(series, target)
                            .map(progress -> ProgressView.of(progress, language))
                            .orElse(null));
        }
    }

    /** Progress towards a target with its explanation. */
    @Schema(name = "StatisticProgress", description = "目標に対する進み具合と計算の説明。 Progress towards a target, explained.")
    public record ProgressView(
            @Schema(required = true, examples = "2016") int year,
            @Schema(required = true, examples = "13.3") BigDecimal value,

            @Schema(description = "達成度（％）：基準から目標までのうち進んだ割合 / share of the way from the base, percent", examples = "7.8")
            @Nullable
            BigDecimal achievedPercent,

            @Schema(required = true, description = "目標までの差 / what remains, in the unit", examples = "21.2")
            BigDecimal remaining,

            @Schema(description = "等速で進む場合のその年の値 / the figure at an even pace", examples = "23.0") @Nullable
            BigDecimal evenPace,

            @Schema(required = true) List<TraceView> trace) {

        static ProgressView of(Progress progress, Language language) {
            return new ProgressView(
                    progress.latest().year(),
                    progress.latest().value(),
                    progress.achievedPercent(),
                    progress.remaining(),
                    progress.evenPace(),
                    TraceView.of(progress.steps(), language));
        }
    }

    static SeriesView of(Series series, Language language) {
        return new SeriesView(
                series.key(),
                series.title().in(language),
                series.unit().in(language),
                series.population().in(language),
                series.source().in(language),
                series.referenceKey(),
                series.figures().stream()
                        .map(figure -> FigureView.of(figure, language))
                        .toList(),
                series.targets().stream()
                        .map(target -> TargetView.of(series, target, language))
                        .toList());
    }
}
