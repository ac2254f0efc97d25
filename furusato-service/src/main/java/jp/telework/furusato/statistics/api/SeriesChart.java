package jp.telework.furusato.statistics.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.domain.Target;
import jp.telework.furusato.statistics.domain.Text;
import jp.telework.kernel.text.Language;
import jp.telework.platform.chart.BarChart;
import org.jspecify.annotations.Nullable;

/** Which bars, lines and remarks show a series. */
final class SeriesChart {

    private SeriesChart() {}

    static BarChart of(Series series, @Nullable Series reference, Language language) {
        boolean japanese = language == Language.JA;
        BarChart.Numbers numbers = new BarChart.Numbers(
                series.decimals(), (japanese ? "" : " ") + series.unit().in(language));
        String years = years(series, language);
        String subtitle = japanese
                ? "単位：" + series.unit().ja() + "　対象：" + series.population().ja() + years
                : "Unit: " + series.unit().en() + " · " + series.population().en() + years;
        return new BarChart(
                japanese ? "ja" : "en",
                series.title().in(language),
                subtitle,
                numbers,
                series.figures().stream()
                        .map(figure ->
                                new BarChart.Bar(label(series, figure, language), figure.value(), unsure(figure)))
                        .toList(),
                marks(series, reference, numbers, language),
                remarks(series, reference, language),
                japanese ? "公表された値はない" : "No figure is published");
    }

    /** Told once for all bars when they are of one year; otherwise each bar says its own. */
    private static String years(Series series, Language language) {
        List<Integer> years =
                series.figures().stream().map(Figure::year).distinct().toList();
        if (series.isTimeSeries() || years.size() != 1) {
            return "";
        }
        return language == Language.JA ? "　" + years.get(0) + "年" : " · " + years.get(0);
    }

    private static String label(Series series, Figure figure, Language language) {
        boolean japanese = language == Language.JA;
        if (series.isTimeSeries()) {
            return figure.year() + (japanese ? "年" : "");
        }
        boolean severalYears =
                series.figures().stream().map(Figure::year).distinct().count() > 1;
        String name = figure.label().in(language);
        return severalYears ? name + (japanese ? "（" + figure.year() + "年）" : " (" + figure.year() + ")") : name;
    }

    private static boolean unsure(Figure figure) {
        return figure.confidence() != Confidence.HIGH;
    }

    private static List<BarChart.Mark> marks(
            Series series, @Nullable Series reference, BarChart.Numbers numbers, Language language) {
        boolean japanese = language == Language.JA;
        List<BarChart.Mark> marks = new ArrayList<>();
        for (Target target : targets(series, reference)) {
            String value = numbers.print(target.value());
            marks.add(new BarChart.Mark(
                    japanese ? "目標 " + value + "（" + target.year() + "年）" : "Target " + value + " by " + target.year(),
                    target.value(),
                    true));
        }
        if (reference != null) {
            reference
                    .latestTotal()
                    .ifPresent(nation -> marks.add(new BarChart.Mark(
                            nation.label().in(language) + " " + numbers.print(nation.value()), nation.value(), false)));
        }
        return marks;
    }

    private static List<Target> targets(Series series, @Nullable Series reference) {
        return Stream.concat(
                        series.targets().stream(), reference == null ? Stream.empty() : reference.targets().stream())
                .toList();
    }

    private static List<String> remarks(Series series, @Nullable Series reference, Language language) {
        boolean japanese = language == Language.JA;
        List<String> remarks = new ArrayList<>();
        series.figures().stream()
                .map(Figure::note)
                .filter(Objects::nonNull)
                .map(note -> note.in(language))
                .distinct()
                .forEach(note -> remarks.add((japanese ? "※ 斜線の値は確かでない。" : "※ Hatched: not sure. ") + note));
        for (Target target : targets(series, reference)) {
            remarks.add((japanese ? "目標：" : "Target: ")
                    + target.statement().in(language)
                    + (japanese ? "。" : ". ")
                    + target.source().in(language));
        }
        Text source = series.source();
        remarks.add((japanese ? "出典：" : "Source: ") + source.in(language));
        return remarks;
    }
}
