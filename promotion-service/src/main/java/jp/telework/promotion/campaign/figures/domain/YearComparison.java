package jp.telework.promotion.campaign.figures.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import org.jspecify.annotations.Nullable;

/**
 * One year of a series beside the year before.
 *
 * @param change of organisations, or of activities where no organisations are known, against the year before in this list; null
 *     for the first
 */
public record YearComparison(
        CampaignSeries series,
        int year,
        @Nullable Long organisations,
        @Nullable Long activities,
        @Nullable Long people,
        @Nullable Long personDays,
        @Nullable BigDecimal change) {

    /** Newest year first within a series. */
    public static List<YearComparison> of(List<PublishedFigure> figures) {
        List<YearComparison> rows = new ArrayList<>();
        for (CampaignSeries series : CampaignSeries.values()) {
            TreeMap<Integer, List<PublishedFigure>> years = new TreeMap<>();
            figures.stream()
                    .filter(figure -> figure.series() == series)
                    .forEach(figure -> years.merge(figure.year(), List.of(figure), YearComparison::joined));
            YearComparison before = null;
            List<YearComparison> ofSeries = new ArrayList<>();
            for (var year : years.entrySet()) {
                before = of(series, year.getKey(), year.getValue(), before);
                ofSeries.add(before);
            }
            ofSeries.sort(Comparator.comparing(YearComparison::year).reversed());
            rows.addAll(ofSeries);
        }
        return rows;
    }

    private static List<PublishedFigure> joined(List<PublishedFigure> some, List<PublishedFigure> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static YearComparison of(
            CampaignSeries series, int year, List<PublishedFigure> figures, @Nullable YearComparison before) {
        YearComparison plain = new YearComparison(
                series,
                year,
                value(figures, FigureKind.ORGANISATIONS),
                value(figures, FigureKind.ACTIVITIES),
                value(figures, FigureKind.PEOPLE),
                value(figures, FigureKind.PERSON_DAYS),
                null);
        Long now = plain.compared();
        Long earlier = before == null ? null : before.compared();
        return now == null || earlier == null || earlier == 0
                ? plain
                : new YearComparison(
                        series,
                        year,
                        plain.organisations(),
                        plain.activities(),
                        plain.people(),
                        plain.personDays(),
                        MakeFigures.change(earlier, now));
    }

    private @Nullable Long compared() {
        return organisations == null ? activities : organisations;
    }

    private static @Nullable Long value(List<PublishedFigure> figures, FigureKind kind) {
        return figures.stream()
                .filter(figure -> figure.figure().kind() == kind)
                .findFirst()
                .map(figure -> figure.figure().value().longValueExact())
                .orElse(null);
    }
}
