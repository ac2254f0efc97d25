package jp.telework.bench.soak;

import java.util.ArrayList;
import java.util.List;

/**
 * Values of one gauge of one process over the run. The growth is the slope over the second half, times its length: caches
 * fill and code is compiled in the first. The slope is the median of the slopes between all pairs of values, which a few
 * odd ones do not bend.
 */
final class Growth {

    /** So many values, half of which are judged. */
    static final int ENOUGH = 12;

    private record Value(double seconds, double value) {}

    private final List<Value> values = new ArrayList<>();

    void add(double seconds, double value) {
        values.add(new Value(seconds, value));
    }

    int count() {
        return values.size();
    }

    double first() {
        return values.isEmpty() ? Double.NaN : values.get(0).value();
    }

    double last() {
        return values.isEmpty() ? Double.NaN : values.get(values.size() - 1).value();
    }

    /** The median of the second half. */
    double level() {
        return median(secondHalf().stream().map(Value::value).toList());
    }

    /** By how much it grew in the second half; NaN for too few values. */
    double inSecondHalf() {
        List<Value> half = secondHalf();
        if (half.size() < 3) {
            return Double.NaN;
        }
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < half.size(); i++) {
            for (int j = i + 1; j < half.size(); j++) {
                double time = half.get(j).seconds() - half.get(i).seconds();
                slopes.add((half.get(j).value() - half.get(i).value()) / time);
            }
        }
        return median(slopes)
                * (half.get(half.size() - 1).seconds() - half.get(0).seconds());
    }

    /** Whether there are enough values for a judgement. */
    boolean isKnown() {
        return count() >= ENOUGH;
    }

    boolean isLeak(Gauge gauge) {
        return inSecondHalf() > gauge.allowed(level());
    }

    private List<Value> secondHalf() {
        return values.subList(values.size() / 2, values.size());
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
