package jp.telework.furusato.town.domain.act;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 進捗報告 of a fiscal year.
 *
 * @param planVersion the adopted version against which it reports
 * @param narrative 取組の進み具合
 * @param issues 課題, null when there are none
 * @param correctionReason why a report of the same year is replaced, null for the first
 */
public record ProgressReport(
        int fiscalYear,
        int planVersion,
        String narrative,
        @Nullable String issues,
        List<Actual> actuals,
        @Nullable String correctionReason)
        implements ActContent {

    public ProgressReport {
        actuals = List.copyOf(actuals);
    }

    /** 実績 of an indicator. */
    public record Actual(String indicator, BigDecimal value) {}

    /** What was reported of an indicator. */
    public Optional<BigDecimal> actual(String indicator) {
        return actuals.stream()
                .filter(one -> one.indicator().equals(indicator))
                .map(Actual::value)
                .findFirst();
    }
}
