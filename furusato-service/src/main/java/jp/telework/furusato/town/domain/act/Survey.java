package jp.telework.furusato.town.domain.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 現状調査.
 *
 * @param surveyedOn day on which it was finished
 * @param findings 現状と課題, in words
 */
public record Survey(LocalDate surveyedOn, String findings, List<Indicator> indicators) implements ActContent {

    public Survey {
        indicators = List.copyOf(indicators);
    }

    /**
     * 指標.
     *
     * @param code stable name; one that is the key of a national statistic can be compared with it
     * @param year of the figure
     * @param source where it comes from
     */
    public record Indicator(
            String code,
            String name,
            BigDecimal value,
            String unit,
            int year,
            String source,
            @Nullable String note) {}

    /** The indicator of a code. */
    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
