package jp.telework.furusato.site.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.telework.furusato.site.domain.SiteTotals;
import jp.telework.furusato.site.domain.SiteTotals.Sums;
import jp.telework.kernel.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sums over the sites of the list with the same filters. */
@Schema(name = "SiteTotals", description = "拠点の集計。同じ条件の一覧と一致する。 Sums that equal the list with the same filters.")
public record TotalsView(
        @Schema(required = true) GroupView whole,
        @Schema(required = true, description = "採択年度別") List<GroupView> byFiscalYear,
        @Schema(required = true, description = "都道府県別") List<GroupView> byPrefecture,
        @Schema(required = true, description = "地域別") List<GroupView> byRegion) {

    /** One group of sites. */
    @Schema(name = "SiteGroup")
    public record GroupView(
            @Schema(required = true, examples = "2015", description = "年度、都道府県コード、地域または ALL")
            String key,

            @Schema(required = true, examples = "平成27年度") String name,
            @Schema(required = true, examples = "15") long sites,

            @Schema(required = true, description = "地方移動人数の目標")
            TargetSum relocatedWorkersTarget,

            @Schema(required = true, description = "地元雇用人数の目標")
            TargetSum localHiresTarget,

            @Schema(required = true, description = "地方移動人数の成果")
            ResultSum relocatedWorkers,

            @Schema(required = true, description = "地元雇用人数の成果")
            ResultSum localHires) {

        static GroupView of(String key, String name, Sums sums) {
            return new GroupView(
                    key,
                    name,
                    sums.sites(),
                    new TargetSum(sums.relocatedTargets(), sums.relocatedTargetMin(), sums.relocatedTargetMax()),
                    new TargetSum(sums.hiresTargets(), sums.hiresTargetMin(), sums.hiresTargetMax()),
                    new ResultSum(sums.relocatedResults(), sums.relocated()),
                    new ResultSum(sums.hiresResults(), sums.hires()));
        }
    }

    /** Targets of the sites that name one. */
    @Schema(name = "SiteTargetSum")
    public record TargetSum(
            @Schema(required = true, description = "目標のある拠点の数 / sites with a target")
            long sites,

            @Schema(required = true) long min,
            @Schema(required = true) long max) {}

    /** Confirmed results of the sites that have one. */
    @Schema(name = "SiteResultSum")
    public record ResultSum(
            @Schema(required = true, description = "成果のある拠点の数 / sites with a result")
            long sites,

            @Schema(required = true) long people) {}

    static TotalsView of(SiteTotals totals, Language language) {
        boolean japanese = language == Language.JA;
        return new TotalsView(
                GroupView.of("ALL", japanese ? "計" : "Total", totals.whole()),
                groups(
                        totals.byFiscalYear(),
                        year -> Integer.toString(year.value()),
                        year -> japanese ? year.label() : "FY" + year.value()),
                groups(totals.byPrefecture(), prefecture -> prefecture.code(), prefecture -> prefecture.name()),
                groups(totals.byRegion(), Enum::name, region -> region.in(language)));
    }

    private static <K> List<GroupView> groups(Map<K, Sums> sums, Function<K, String> key, Function<K, String> name) {
        return sums.entrySet().stream()
                .map(group -> GroupView.of(key.apply(group.getKey()), name.apply(group.getKey()), group.getValue()))
                .toList();
    }
}
