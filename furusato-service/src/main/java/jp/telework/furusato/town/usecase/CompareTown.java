package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.RegionalAdoption;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.usecase.ReadStatistics;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownClause;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.TownNote;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** 現状調査と地域・全国の比較: indicators whose code is the key of a national series are set against its figures. */
@ApplicationScoped
public class CompareTown {

    private final FindTowns findTowns;
    private final ReadStatistics statistics;

    CompareTown(FindTowns findTowns, ReadStatistics statistics) {
        this.findTowns = findTowns;
        this.statistics = statistics;
    }

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

    /** A town's indicators, compared. */
    public record Comparison(Town town, Region region, List<Compared> indicators) {}

    @Transactional
    public Comparison handle(Caller caller, UUID id) {
        Town town = findTowns.find(caller, id);
        List<Survey.Indicator> indicators = town.file()
                .survey()
                .map(TownFile.Entry::content)
                .map(Survey::indicators)
                .orElse(List.of());
        Set<String> keys = new LinkedHashSet<>(
                indicators.stream().map(Survey.Indicator::code).toList());
        keys.add(RegionalAdoption.BY_REGION);
        Map<String, Series> known = statistics.byKey(keys);
        return new Comparison(
                town,
                town.region(),
                indicators.stream()
                        .map(indicator -> compare(indicator, town.region(), known))
                        .toList());
    }

    private static Compared compare(Survey.Indicator indicator, Region region, Map<String, Series> known) {
        Series series = known.get(indicator.code());
        List<TraceStep> steps = new ArrayList<>();
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
            steps.add(TownNote.NO_REGIONAL_FIGURE.step(TownClause.SURVEY, Map.of("region", region.name())));
        }
        BigDecimal againstNation = against(TownNote.AGAINST_NATION, indicator, national, steps);
        return new Compared(indicator, series, regional, national, againstRegion, againstNation, steps);
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
