package jp.telework.furusato.statistics.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 統計の系列: figures of one kind from one source.
 *
 * @param key stable name such as {@code ADOPTION_RATE_BY_REGION}
 * @param population of whom the figures tell
 * @param referenceKey the national series against which the categories are read, null when there is none
 * @param figures in the order of the source
 */
public record Series(
        String key,
        Text title,
        Text unit,
        Text population,
        Text source,
        @Nullable String referenceKey,
        List<Figure> figures,
        List<Target> targets) {

    public Series {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
    }

    /** The latest figure for the whole country. */
    public Optional<Figure> latestTotal() {
        return latest(Figure.TOTAL);
    }

    /** The latest figure of a category. */
    public Optional<Figure> latest(String category) {
        return figures.stream()
                .filter(figure -> figure.category().equals(category))
                .max(Comparator.comparingInt(Figure::year));
    }

    /** Decimals with which the figures are printed: none when all are whole, else one. */
    public int decimals() {
        boolean whole = Stream.concat(
                        figures.stream().map(Figure::value), targets.stream().map(Target::value))
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        return whole ? 0 : 1;
    }

    /** Whether the figures follow one thing through the years, rather than comparing several. */
    public boolean isTimeSeries() {
        return figures.stream().allMatch(Figure::isTotal);
    }
}
