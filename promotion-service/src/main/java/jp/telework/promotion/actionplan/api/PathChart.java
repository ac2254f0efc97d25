package jp.telework.promotion.actionplan.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.platform.chart.BarChart;
import jp.telework.promotion.actionplan.domain.PathPoint;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.PointKind;

/** Which bars, lines and remarks show the path to a target: figures as bars, the straight line hatched, targets and trend as lines. */
final class PathChart {

    private PathChart() {}

    static BarChart of(PlanContent.Target target, Language language) {
        boolean japanese = language == Language.JA;
        List<PathPoint> points = PathPoint.of(List.of(target));
        BarChart.Numbers numbers = new BarChart.Numbers(1, japanese ? "％" : "%");
        return new BarChart(
                japanese ? "ja" : "en",
                japanese ? target.name() : target.nameEn(),
                japanese ? "単位：％" : "Unit: %",
                numbers,
                points.stream()
                        .filter(point -> point.kind() == PointKind.ACTUAL || point.kind() == PointKind.PATH)
                        .sorted(Comparator.comparing(PathPoint::year))
                        .map(point -> new BarChart.Bar(
                                year(point, japanese), point.percent(), point.kind() == PointKind.PATH))
                        .toList(),
                marks(points, numbers, language),
                remarks(points, language),
                japanese ? "公表された値はない" : "No figure is published");
    }

    private static String year(PathPoint point, boolean japanese) {
        return point.year() + (japanese ? "年" : "");
    }

    /** Each target, and where the trend so far comes to in the last year. */
    private static List<BarChart.Mark> marks(List<PathPoint> points, BarChart.Numbers numbers, Language language) {
        List<BarChart.Mark> marks = new ArrayList<>();
        points.stream()
                .filter(point -> point.kind() == PointKind.TARGET)
                .forEach(point -> marks.add(mark(point, numbers, language)));
        points.stream()
                .filter(point -> point.kind() == PointKind.TREND)
                .max(Comparator.comparing(PathPoint::year))
                .ifPresent(point -> marks.add(mark(point, numbers, language)));
        return marks;
    }

    private static BarChart.Mark mark(PathPoint point, BarChart.Numbers numbers, Language language) {
        boolean japanese = language == Language.JA;
        String value = numbers.print(point.percent());
        String kind = point.kind().in(language);
        return new BarChart.Mark(
                japanese ? kind + " " + value + "（" + point.year() + "年）" : kind + " " + value + " in " + point.year(),
                point.percent(),
                point.kind() == PointKind.TARGET);
    }

    private static List<String> remarks(List<PathPoint> points, Language language) {
        boolean japanese = language == Language.JA;
        List<String> remarks = new ArrayList<>();
        if (points.stream().anyMatch(point -> point.kind() == PointKind.PATH)) {
            remarks.add((japanese ? "※ 斜線の値：" : "※ Hatched: ") + PointKind.PATH.in(language));
        }
        points.stream()
                .map(point -> point.kind().in(language) + (japanese ? "：" + point.rule() : ": " + point.ruleEn()))
                .distinct()
                .forEach(remarks::add);
        return remarks;
    }
}
