package jp.telework.furusato.statistics.domain;

import java.math.BigDecimal;
import jp.telework.furusato.source.domain.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * One published figure.
 *
 * @param year of the survey
 * @param category {@code TOTAL}, or what the figure is of: a region, an industry, a form of telework
 * @param value in the series' unit
 * @param note why it is not sure; null when it is
 */
public record Figure(
        int year,
        String category,
        Text label,
        BigDecimal value,
        Confidence confidence,
        @Nullable Text note) {

    /** The category of a figure for the whole country. */
    public static final String TOTAL = "TOTAL";

    public boolean isTotal() {
        return category.equals(TOTAL);
    }
}
