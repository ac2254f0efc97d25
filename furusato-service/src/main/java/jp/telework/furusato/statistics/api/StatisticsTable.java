package jp.telework.furusato.statistics.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.RegionalAdoption;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.domain.Target;
import jp.telework.furusato.statistics.domain.Text;
import jp.telework.platform.paging.Page;
import jp.telework.platform.table.Table;
import org.jspecify.annotations.Nullable;

/** Statistics as tables: a line for each figure, and one for each target. */
final class StatisticsTable {

    private static final Text FIGURE = new Text("実績", "figure");
    private static final Text TARGET = new Text("目標", "target");

    private StatisticsTable() {}

    /** One line of the table of series. */
    record Line(
            Series series,
            Text kind,
            int year,
            String category,
            @Nullable Text label,
            BigDecimal value,
            @Nullable Confidence confidence,
            @Nullable Text note,
            Text source) {

        static Line of(Series series, Figure figure) {
            return new Line(
                    series,
                    FIGURE,
                    figure.year(),
                    figure.category(),
                    figure.label(),
                    figure.value(),
                    figure.confidence(),
                    figure.note(),
                    series.source());
        }

        static Line of(Series series, Target target) {
            return new Line(
                    series,
                    TARGET,
                    target.year(),
                    Figure.TOTAL,
                    null,
                    target.value(),
                    null,
                    target.statement(),
                    target.source());
        }
    }

    /** One region beside the nation. */
    record RegionLine(RegionalAdoption one, Series national) {
        Region region() {
            return one.region();
        }

        @Nullable
        Figure figure() {
            return one.figure();
        }
    }

    /**
     * The table of series.
     *
     * @param name of the file
     */
    static Table<Line> series(String name) {
        return Table.of(Line.class, name, "統計", "Statistics")
                .column("系列コード", "series", line -> line.series().key())
                .worded("題名", "title", (line, language) -> line.series().title().in(language))
                .worded("種別", "kind", (line, language) -> line.kind().in(language))
                .column("年", "year", Line::year)
                .column("区分コード", "category", Line::category)
                .worded(
                        "区分名",
                        "label",
                        (line, language) ->
                                line.label() == null ? null : line.label().in(language))
                .column("値", "value", Line::value)
                .worded("単位", "unit", (line, language) -> line.series().unit().in(language))
                .column("確からしさ", "confidence", Line::confidence)
                .worded(
                        "注記",
                        "note",
                        (line, language) ->
                                line.note() == null ? null : line.note().in(language))
                .worded("調査対象", "population", (line, language) -> line.series()
                        .population()
                        .in(language))
                .worded("出典", "source", (line, language) -> line.source().in(language))
                .build();
    }

    static final Table<RegionLine> REGIONS = Table.of(
                    RegionLine.class, "adoption-by-region", "地域別の導入率", "Adoption by region")
            .column("地域コード", "region", line -> line.region().name())
            .worded("地域名", "name", (line, language) -> line.region().in(language))
            .column(
                    "年",
                    "year",
                    line -> line.figure() == null ? null : line.figure().year())
            .column(
                    "導入率（％）",
                    "adoption_percent",
                    line -> line.figure() == null ? null : line.figure().value())
            .column("全国との差", "against_japan", line -> line.one().againstNation())
            .column("目標との差", "against_target", line -> line.one().againstTarget())
            .column("目標に対する割合（％）", "percent_of_target", line -> line.one().reachPercent())
            .worded("出典", "source", (line, language) -> line.national().source().in(language))
            .build();

    /** The lines of a page of series. */
    static Page<Line> lines(Page<Series> page) {
        List<Line> lines = new ArrayList<>();
        for (Series series : page.items()) {
            series.figures().forEach(figure -> lines.add(Line.of(series, figure)));
            series.targets().forEach(target -> lines.add(Line.of(series, target)));
        }
        return new Page<>(lines, page.next());
    }

    static Page<RegionLine> lines(List<RegionalAdoption> regions, Series national) {
        return new Page<>(
                regions.stream().map(one -> new RegionLine(one, national)).toList(), null);
    }
}
