package jp.telework.furusato.site.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.value.FiscalYear;

/** 集計: sums over sites, each kind of which covers every site of the list once. */
public record SiteTotals(
        Sums whole,
        Map<FiscalYear, Sums> byFiscalYear,
        Map<Prefecture, Sums> byPrefecture,
        Map<Region, Sums> byRegion) {

    /**
     * Sums in people over the sites that name a figure, and how many those are.
     *
     * @param sites all sites
     * @param relocatedResults sites with a confirmed result
     */
    public record Sums(
            long sites,
            long relocatedTargets,
            long relocatedTargetMin,
            long relocatedTargetMax,
            long hiresTargets,
            long hiresTargetMin,
            long hiresTargetMax,
            long relocatedResults,
            long relocated,
            long hiresResults,
            long hires) {

        public static final Sums NOTHING = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Both together. */
        public Sums plus(Sums other) {
            return new Sums(
                    sites + other.sites,
                    relocatedTargets + other.relocatedTargets,
                    relocatedTargetMin + other.relocatedTargetMin,
                    relocatedTargetMax + other.relocatedTargetMax,
                    hiresTargets + other.hiresTargets,
                    hiresTargetMin + other.hiresTargetMin,
                    hiresTargetMax + other.hiresTargetMax,
                    relocatedResults + other.relocatedResults,
                    relocated + other.relocated,
                    hiresResults + other.hiresResults,
                    hires + other.hires);
        }
    }

    /** The sums of one fiscal year's sites in one prefecture. */
    public record Cell(FiscalYear fiscalYear, Prefecture prefecture, Sums sums) {}

    /** Adds the cells up along each side. */
    public static SiteTotals of(List<Cell> cells) {
        return new SiteTotals(
                cells.stream().map(Cell::sums).reduce(Sums.NOTHING, Sums::plus),
                along(cells, Cell::fiscalYear, FiscalYear::compareTo),
                along(cells, Cell::prefecture, Comparator.comparing(Prefecture::code)),
                along(cells, cell -> Region.ofPrefecture(cell.prefecture().code()), Region::compareTo));
    }

    private static <K> Map<K, Sums> along(List<Cell> cells, Function<Cell, K> side, Comparator<K> order) {
        return cells.stream().collect(Collectors.toMap(side, Cell::sums, Sums::plus, () -> new TreeMap<>(order)));
    }
}
