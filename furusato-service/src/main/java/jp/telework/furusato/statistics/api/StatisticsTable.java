package jp.telework.furusato.statistics.api;

import java.util.List;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.RegionalAdoption;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.domain.Target;
import jp.telework.furusato.statistics.domain.Text;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.CsvTable;

/** Statistics as tables: a line for each figure, and one for each target. */
final class StatisticsTable {

    private StatisticsTable() {}

    static CsvTable of(List<Series> all, Language language) {
        CsvTable table = language == Language.JA
                ? new CsvTable("系列", "題名", "種別", "年", "区分", "区分名", "値", "単位", "確からしさ", "注記", "調査対象", "出典")
                : new CsvTable(
                        "series",
                        "title",
                        "kind",
                        "year",
                        "category",
                        "label",
                        "value",
                        "unit",
                        "confidence",
                        "note",
                        "population",
                        "source");
        for (Series series : all) {
            series.figures().forEach(figure -> figure(table, series, figure, language));
            series.targets().forEach(target -> target(table, series, target, language));
        }
        return table;
    }

    private static void figure(CsvTable table, Series series, Figure figure, Language language) {
        Text note = figure.note();
        table.line(
                series.key(),
                series.title().in(language),
                language == Language.JA ? "実績" : "figure",
                figure.year(),
                figure.category(),
                figure.label().in(language),
                figure.value(),
                series.unit().in(language),
                figure.confidence(),
                note == null ? null : note.in(language),
                series.population().in(language),
                series.source().in(language));
    }

    private static void target(CsvTable table, Series series, Target target, Language language) {
        table.line(
                series.key(),
                series.title().in(language),
                language == Language.JA ? "目標" : "target",
                target.year(),
                Figure.TOTAL,
                null,
                target.value(),
                series.unit().in(language),
                null,
                target.statement().in(language),
                series.population().in(language),
                target.source().in(language));
    }

    static CsvTable of(List<RegionalAdoption> regions, Series national, Language language) {
        CsvTable table = language == Language.JA
                ? new CsvTable("地域", "地域名", "年", "導入率（％）", "全国との差", "目標との差", "目標に対する割合（％）", "出典")
                : new CsvTable(
                        "region",
                        "name",
                        "year",
                        "adoption_percent",
                        "against_japan",
                        "against_target",
                        "percent_of_target",
                        "source");
        for (RegionalAdoption one : regions) {
            Figure figure = one.figure();
            table.line(
                    one.region(),
                    one.region().in(language),
                    figure == null ? null : figure.year(),
                    figure == null ? null : figure.value(),
                    one.againstNation(),
                    one.againstTarget(),
                    one.reachPercent(),
                    national.source().in(language));
        }
        return table;
    }
}
