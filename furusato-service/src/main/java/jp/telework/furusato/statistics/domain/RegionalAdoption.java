package jp.telework.furusato.statistics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.rule.TraceStep;
import org.jspecify.annotations.Nullable;

/**
 * The adoption rate of one region beside the nation's and beside the target for the nation. All null but the region
 * where the survey publishes no figure.
 *
 * @param againstNation percentage points, region minus nation
 * @param againstTarget percentage points, region minus target; negative below it
 * @param reachPercent the region's rate as a share of the target, to one decimal
 */
public record RegionalAdoption(
        Region region,
        @Nullable Figure figure,
        @Nullable BigDecimal againstNation,
        @Nullable BigDecimal againstTarget,
        @Nullable BigDecimal reachPercent,
        List<TraceStep> steps) {

    /** Key of the series of rates by region. */
    public static final String BY_REGION = "ADOPTION_RATE_BY_REGION";
    /** Key of the national series with the target for firms. */
    public static final String NATIONAL = "ADOPTION_RATE";
    /** Key of the national series with the target for employees. */
    public static final String EMPLOYEES = "EMPLOYED_TELEWORKERS";

    public RegionalAdoption {
        steps = List.copyOf(steps);
    }

    /** Every region in the survey's order, with or without a figure. */
    public static List<RegionalAdoption> all(Series byRegion, Series national) {
        return Arrays.stream(Region.values())
                .map(region -> of(region, byRegion, national))
                .toList();
    }

    /** One region. */
    public static RegionalAdoption of(Region region, Series byRegion, Series national) {
        Figure figure = byRegion.latest(region.name()).orElse(null);
        if (figure == null) {
            return new RegionalAdoption(region, null, null, null, null, List.of());
        }
        List<TraceStep> steps = new ArrayList<>();
        BigDecimal againstNation = national.latestTotal()
                .map(nation -> againstNation(figure, nation, byRegion, steps))
                .orElse(null);
        Target target = national.targets().stream().findFirst().orElse(null);
        if (target == null) {
            return new RegionalAdoption(region, figure, againstNation, null, null, steps);
        }
        BigDecimal againstTarget = figure.value().subtract(target.value());
        BigDecimal reach =
                figure.value().multiply(BigDecimal.valueOf(100)).divide(target.value(), 1, RoundingMode.HALF_UP);
        steps.add(StatisticsText.AGAINST_TARGET.step(
                target.source(),
                Map.of("region", figure.value(), "target", target.value(), "targetYear", target.year()),
                figure.value(),
                target.value(),
                target.year(),
                Progress.signed(againstTarget),
                reach));
        return new RegionalAdoption(region, figure, againstNation, againstTarget, reach, steps);
    }

    private static BigDecimal againstNation(Figure figure, Figure nation, Series byRegion, List<TraceStep> steps) {
        BigDecimal difference = figure.value().subtract(nation.value());
        steps.add(StatisticsText.AGAINST_NATION.step(
                byRegion.source(),
                Map.of("region", figure.value(), "nation", nation.value()),
                figure.value(),
                nation.value(),
                Progress.signed(difference)));
        if (figure.year() != nation.year()) {
            steps.add(StatisticsText.OTHER_YEARS.step(
                    byRegion.source(),
                    Map.of("regionYear", figure.year(), "nationYear", nation.year()),
                    figure.year(),
                    nation.year()));
        }
        return difference;
    }
}
