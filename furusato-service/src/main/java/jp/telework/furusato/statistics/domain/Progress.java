package jp.telework.furusato.statistics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.telework.kernel.rule.TraceStep;
import org.jspecify.annotations.Nullable;

/**
 * How far a series has come towards a target. Shares are percent of the way from the base to the target, differences
 * are in the series' unit; both to one decimal, half up.
 *
 * @param latest the newest figure not after the target's year
 * @param achievedPercent share of the way that is done, null when the target names no base; negative when the figure
 *     moved away from it
 * @param remaining target minus figure, never below zero
 * @param evenPace where the figure would be if it rose by the same each year, null without a base
 * @param steps the computation, explained
 */
public record Progress(
        Target target,
        Figure latest,
        @Nullable BigDecimal achievedPercent,
        BigDecimal remaining,
        @Nullable BigDecimal evenPace,
        List<TraceStep> steps) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Progress {
        steps = List.copyOf(steps);
    }

    /** The progress of a series towards one of its targets; empty when there is no figure for the whole country. */
    public static Optional<Progress> of(Series series, Target target) {
        return series.figures().stream()
                .filter(figure -> figure.isTotal() && figure.year() <= target.year())
                .reduce((one, other) -> other.year() >= one.year() ? other : one)
                .map(latest -> of(series, target, latest));
    }

    private static Progress of(Series series, Target target, Figure latest) {
        List<TraceStep> steps = new ArrayList<>();
        BigDecimal achieved = null;
        BigDecimal pace = null;
        if (target.baseYear() == null || target.baseValue() == null) {
            steps.add(StatisticsText.NO_BASE.step(target.source(), Map.of("target", target.value())));
        } else {
            achieved = achieved(series, target, latest, target.baseYear(), target.baseValue(), steps);
            pace = pace(target, latest, target.baseYear(), target.baseValue(), steps);
        }
        BigDecimal remaining = target.value().subtract(latest.value()).max(BigDecimal.ZERO);
        steps.add(
                remaining.signum() == 0
                        ? StatisticsText.TARGET_REACHED.step(
                                target.source(),
                                Map.of("figure", latest.value(), "target", target.value()),
                                latest.value(),
                                target.value())
                        : StatisticsText.REMAINING_TO_TARGET.step(
                                target.source(),
                                Map.of("figure", latest.value(), "target", target.value()),
                                target.value(),
                                target.year(),
                                remaining));
        return new Progress(target, latest, achieved, remaining, pace, steps);
    }

    private static @Nullable BigDecimal achieved(
            Series series, Target target, Figure latest, int baseYear, BigDecimal base, List<TraceStep> steps) {
        BigDecimal way = target.value().subtract(base);
        BigDecimal done = latest.value().subtract(base);
        steps.add(StatisticsText.CHANGE_SINCE_BASE.step(
                series.source(),
                Map.of("baseYear", baseYear, "base", base, "year", latest.year(), "figure", latest.value()),
                baseYear,
                base,
                latest.year(),
                latest.value(),
                signed(done)));
        if (way.signum() == 0) {
            return null;
        }
        BigDecimal achieved = done.multiply(HUNDRED).divide(way, 1, RoundingMode.HALF_UP);
        steps.add(StatisticsText.ACHIEVED_SHARE.step(
                target.source(), Map.of("done", done, "way", way), signed(done), way, achieved));
        return achieved;
    }

    private static BigDecimal pace(Target target, Figure latest, int baseYear, BigDecimal base, List<TraceStep> steps) {
        BigDecimal years = BigDecimal.valueOf(target.year() - (long) baseYear);
        BigDecimal passed = BigDecimal.valueOf(latest.year() - (long) baseYear);
        BigDecimal pace =
                base.add(target.value().subtract(base).multiply(passed).divide(years, 1, RoundingMode.HALF_UP));
        steps.add(StatisticsText.EVEN_PACE.step(
                target.source(),
                Map.of("yearsPassed", passed, "years", years, "evenPace", pace, "figure", latest.value()),
                latest.year(),
                pace,
                latest.value(),
                signed(latest.value().subtract(pace))));
        return pace;
    }

    static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString().replace('-', '−');
    }
}
