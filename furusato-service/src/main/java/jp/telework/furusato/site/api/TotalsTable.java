package jp.telework.furusato.site.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import jp.telework.furusato.site.api.TotalsView.GroupView;
import jp.telework.kernel.text.Language;
import jp.telework.platform.paging.Page;
import jp.telework.platform.table.Table;
import org.jspecify.annotations.Nullable;

/** Totals as a table: a line for the whole, then one for each group. */
@Singleton
class TotalsTable {

    /** One line. */
    record Line(String kind, String kindInEnglish, GroupView group) {}

    @Produces
    @Singleton
    static Table<Line> totals() {
        return Table.of(Line.class, "site-totals", "拠点の集計", "Totals of sites")
                .within(TotalsView.class, TotalsTable::lines)
                .worded("区分", "Kind", (line, language) -> language == Language.JA ? line.kind() : line.kindInEnglish())
                .column("番号", "Number", line -> number(line.group().key()))
                .column("名称", "Name", line -> line.group().name())
                .column("拠点数", "Sites", line -> line.group().sites())
                .column("地方移動人数の目標（下限）", "Relocation target (least)", line -> line.group()
                        .relocatedWorkersTarget()
                        .min())
                .column("地方移動人数の目標（上限）", "Relocation target (most)", line -> line.group()
                        .relocatedWorkersTarget()
                        .max())
                .column("地元雇用人数の目標（下限）", "Hiring target (least)", line -> line.group()
                        .localHiresTarget()
                        .min())
                .column("地元雇用人数の目標（上限）", "Hiring target (most)", line -> line.group()
                        .localHiresTarget()
                        .max())
                .column("地方移動人数の成果", "Relocated", line -> line.group()
                        .relocatedWorkers()
                        .people())
                .column("地元雇用人数の成果", "Hired", line -> line.group().localHires().people())
                .build();
    }

    /** A year, or the number of a prefecture; a region has a name alone. */
    private static @Nullable String number(@Nullable String key) {
        return key != null && key.matches("[0-9]+") ? key : null;
    }

    private static Page<Line> lines(TotalsView totals) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("合計", "total", totals.whole()));
        totals.byFiscalYear().forEach(group -> lines.add(new Line("年度", "fiscal year", group)));
        totals.byPrefecture().forEach(group -> lines.add(new Line("都道府県", "prefecture", group)));
        totals.byRegion().forEach(group -> lines.add(new Line("地域", "region", group)));
        return new Page<>(lines, null);
    }
}
