package jp.telework.promotion.actionplan.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;

/**
 * A year of a target's path. Between two known years the path is a straight line. The trend goes on from the last figure as the
 * figures went from the first to the last.
 *
 * @param percent rounded half up to one decimal where it is computed
 * @param rule how it was made, in Japanese, or where it comes from
 */
public record PathPoint(
        PlanContent.Target target, PointKind kind, int year, BigDecimal percent, String rule, String ruleEn) {

    /** The points of all targets: by target, kind and year. */
    public static List<PathPoint> of(List<PlanContent.Target> targets) {
        return targets.stream()
                .flatMap(target -> Stream.of(known(target), path(target), trend(target)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PathPoint> known(PlanContent.Target target) {
        return target.known().stream()
                .map(known -> new PathPoint(
                        target,
                        known.target() ? PointKind.TARGET : PointKind.ACTUAL,
                        known.year(),
                        known.percent(),
                        known.source(),
                        known.sourceEn()))
                .toList();
    }

    private static List<PathPoint> path(PlanContent.Target target) {
        List<PathPoint> points = new ArrayList<>();
        for (int i = 1; i < target.known().size(); i++) {
            PlanContent.Known from = target.known().get(i - 1);
            PlanContent.Known to = target.known().get(i);
            points.addAll(line(target, PointKind.PATH, PathText.MADE_PATH, from, to, from.year() + 1, to.year() - 1));
        }
        return points;
    }

    private static List<PathPoint> trend(PlanContent.Target target) {
        List<PlanContent.Known> figures =
                target.known().stream().filter(known -> !known.target()).toList();
        if (figures.size() < 2) {
            return List.of();
        }
        PlanContent.Known last = figures.get(figures.size() - 1);
        int until = target.known().get(target.known().size() - 1).year();
        return line(target, PointKind.TREND, PathText.MADE_TREND, figures.get(0), last, last.year() + 1, until);
    }

    private static List<PathPoint> line(
            PlanContent.Target target,
            PointKind kind,
            PathText text,
            PlanContent.Known from,
            PlanContent.Known to,
            int first,
            int last) {
        Message rule = Message.of(
                text,
                String.valueOf(from.year()),
                from.percent().toPlainString(),
                String.valueOf(to.year()),
                to.percent().toPlainString());
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new PathPoint(
                        target, kind, year, at(from, to, year), rule.in(Language.JA), rule.in(Language.EN)))
                .toList();
    }

    /** Of the straight line through two known values. */
    private static BigDecimal at(PlanContent.Known from, PlanContent.Known to, int year) {
        BigDecimal years = BigDecimal.valueOf(to.year() - from.year());
        return from.percent()
                .multiply(years)
                .add(to.percent().subtract(from.percent()).multiply(BigDecimal.valueOf(year - from.year())))
                .divide(years, 1, RoundingMode.HALF_UP);
    }
}
