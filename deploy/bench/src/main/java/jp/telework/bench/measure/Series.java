package jp.telework.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values of the same thing measured again and again. */
public final class Series {

    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    public int count() {
        return values.size();
    }

    public List<Double> values() {
        return List.copyOf(values);
    }

    public double median() {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }

    /** {@code 1.12 (1.05–1.31)}. */
    public String text() {
        return text(2);
    }

    /** @param digits after the point */
    public String text(int digits) {
        String number = "%." + digits + "f";
        return values.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, number + " (" + number + "–" + number + ")", median(), min(), max());
    }
}
