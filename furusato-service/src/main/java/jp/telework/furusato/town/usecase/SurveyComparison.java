package jp.telework.furusato.town.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.RegionalAdoption;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.town.domain.TownClause;
import jp.telework.furusato.town.domain.TownNote;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.rule.TraceStep;
import org.jspecify.annotations.Nullable;

/**
 * A survey beside the published figures. The key of the comparison is the code of an indicator, which is the key of a national
 * series; the region's figure is the category of that name in the series that refers to it. Where a figure is missing, a step
 * says why.
 *
 * @param adoption the adoption rate of the region; its figure is null where none is published
 * @param steps about the comparison as a whole
 */
public record SurveyComparison(
        Region region, RegionalAdoption adoption, List<TraceStep> steps, List<Compared> indicators) {

    /**
     * An indicator beside the figures of its region and of the nation. Null where nothing is published.
     *
     * @param againstRegion town minus region, in the unit
     * @param againstNation town minus nation, in the unit
     */
    public record Compared(
            Survey.Indicator indicator,
            @Nullable Series series,
            @Nullable Figure region,
            @Nullable Figure nation,
            @Nullable BigDecimal againstRegion,
            @Nullable BigDecimal againstNation,
            List<TraceStep> steps) {}

    /** The keys of the series that a comparison needs. */
    static Set<String> keys(Optional<Survey> survey) {
        Set<String> keys = new LinkedHashSet<>(List.of(RegionalAdoption.BY_REGION, RegionalAdoption.NATIONAL));
        survey.ifPresent(
                one -> one.indicators().stream().map(Survey.Indicator::code).forEach(keys::add));
        return keys;
    }

    /**
     * Compares a survey.
     *
     * @param known the series of {@link #keys} that exist
     */
    static SurveyComparison of(Optional<Survey> survey, Region region, Map<String, Series> known) {
        RegionalAdoption adoption = RegionalAdoption.of(
                region,
                Objects.requireNonNull(known.get(RegionalAdoption.BY_REGION)),
                Objects.requireNonNull(known.get(RegionalAdoption.NATIONAL)));
        List<TraceStep> steps = new ArrayList<>(adoption.steps());
        if (adoption.figure() == null) {
            steps.add(noRegionalFigure(region));
        }
        if (survey.isEmpty()) {
            steps.add(TownNote.NO_SURVEY.step(TownClause.SURVEY, Map.of()));
        }
        List<Compared> indicators = survey.map(Survey::indicators).orElse(List.of()).stream()
                .map(indicator -> compare(indicator, region, known))
                .toList();
        return new SurveyComparison(region, adoption, List.copyOf(steps), indicators);
    }

    private static Compared compare(Survey.Indicator indicator, Region region, Map<String, Series> known) {
        Series series = known.get(indicator.code());
        List<TraceStep> steps = new ArrayList<>();
        if (series == null) {
            steps.add(TownNote.NO_SERIES.step(
                    TownClause.SURVEY, Map.of("indicator", indicator.code()), indicator.name(), indicator.code()));
        }
        if (series == null || !sameUnit(indicator, series, steps)) {
            return new Compared(indicator, series, null, null, null, null, steps);
        }
        Figure regional = known.values().stream()
                .filter(one -> series.key().equals(one.referenceKey()))
                .flatMap(one -> one.latest(region.name()).stream())
                .findFirst()
                .orElse(null);
        Figure national = series.latestTotal().orElse(null);
        BigDecimal againstRegion = against(TownNote.AGAINST_REGION, indicator, regional, steps);
        if (regional == null) {
            steps.add(noRegionalFigure(region));
        }
        BigDecimal againstNation = against(TownNote.AGAINST_NATION, indicator, national, steps);
        if (national == null) {
            steps.add(TownNote.NO_NATIONAL_FIGURE.step(
                    TownClause.SURVEY,
                    Map.of("series", series.key()),
                    series.title().ja()));
        }
        return new Compared(indicator, series, regional, national, againstRegion, againstNation, steps);
    }

    private static TraceStep noRegionalFigure(Region region) {
        return TownNote.NO_REGIONAL_FIGURE.step(TownClause.SURVEY, Map.of("region", region.name()), region);
    }

    /** Percent are written in two ways. */
    private static boolean sameUnit(Survey.Indicator indicator, Series series, List<TraceStep> steps) {
        String unit = indicator.unit().replace('%', '％');
        if (unit.equals(series.unit().ja())
                || indicator.unit().equals(series.unit().en())) {
            return true;
        }
        steps.add(TownNote.OTHER_UNIT.step(
                TownClause.SURVEY,
                Map.of("unit", indicator.unit(), "seriesUnit", series.unit().ja()),
                indicator.unit(),
                series.unit().ja()));
        return false;
    }

    private static @Nullable BigDecimal against(
            TownNote note, Survey.Indicator indicator, @Nullable Figure figure, List<TraceStep> steps) {
        if (figure == null) {
            return null;
        }
        BigDecimal difference = indicator.value().subtract(figure.value());
        steps.add(note.step(
                TownClause.SURVEY,
                Map.of("town", indicator.value(), "other", figure.value()),
                indicator.value(),
                figure.value(),
                (difference.signum() > 0 ? "+" : "")
                        + difference.toPlainString().replace('-', '−')));
        if (indicator.year() != figure.year()) {
            steps.add(TownNote.OTHER_YEAR.step(
                    TownClause.SURVEY,
                    Map.of("townYear", indicator.year(), "otherYear", figure.year()),
                    indicator.year(),
                    figure.year()));
        }
        return difference;
    }
}
