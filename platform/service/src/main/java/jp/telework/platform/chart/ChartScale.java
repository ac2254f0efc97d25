package jp.telework.platform.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The axis of a chart: from a round number at or below zero to one above every figure.
 *
 * @param from first tick
 * @param to last tick
 * @param step between ticks
 * @param left where the axis begins, in the drawing's units
 * @param room how long it is
 */
record ChartScale(double from, double to, double step, double left, double room) {

    private static final int TICKS = 5;

    static ChartScale of(Collection<BigDecimal> values, double left, double room) {
        double low = Math.min(
                0, values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
        double high = Math.max(
                0, values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1));
        double step = roundStep((high - low == 0 ? 1 : high - low) / TICKS);
        // A little air beyond the longest bar, for its number.
        double to = high == 0 ? 0 : Math.ceil((high + (high - low) * 0.04) / step) * step;
        double from = low == 0 ? 0 : Math.floor((low + (low - high) * 0.04) / step) * step;
        return new ChartScale(from, to, step, left, room);
    }

    /** 1, 2, 2.5 or 5 times a power of ten, at least as much as asked for. */
    private static double roundStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= least * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    double at(double value) {
        return left + room * (value - from) / (to - from);
    }

    double at(BigDecimal value) {
        return at(value.doubleValue());
    }

    List<Double> ticks() {
        long count = Math.round((to - from) / step);
        return IntStream.rangeClosed(0, (int) count)
                .mapToObj(i -> from + i * step)
                .toList();
    }
}
