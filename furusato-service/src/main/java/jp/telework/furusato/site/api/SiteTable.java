package jp.telework.furusato.site.api;

import java.util.List;
import java.util.stream.Collectors;
import jp.telework.furusato.site.domain.PeopleRange;
import jp.telework.platform.table.CsvTable;
import org.jspecify.annotations.Nullable;

/** Sites as a table, one line each; what is not known is empty, what is uncertain says so. */
final class SiteTable {

    private static final String SEPARATOR = " / ";

    private SiteTable() {}

    static CsvTable of(List<SiteView> sites) {
        CsvTable table = new CsvTable(
                "拠点番号",
                "名称",
                "採択年度",
                "年度の確からしさ",
                "事業区分",
                "都道府県",
                "市町村コード",
                "代表団体",
                "代表団体の法人番号",
                "事業名",
                "類型",
                "類型の確からしさ",
                "地方進出企業",
                "目標：地方移動人数（下限）",
                "目標：地方移動人数（上限）",
                "目標：地元雇用人数（下限）",
                "目標：地元雇用人数（上限）",
                "成果の年度",
                "成果：地方移動人数",
                "成果：地元雇用人数",
                "注記",
                "id");
        sites.forEach(site -> line(table, site));
        return table;
    }

    private static void line(CsvTable table, SiteView site) {
        PeopleRange moved = site.targets() == null ? null : site.targets().relocatedWorkers();
        PeopleRange hired = site.targets() == null ? null : site.targets().localHires();
        SiteView.Results results = site.results();
        table.line(
                site.siteNumber(),
                site.name(),
                site.fiscalYearLabel(),
                site.yearConfidence(),
                site.scheme(),
                site.prefecture(),
                joined(site.municipalities().stream()
                        .map(SiteView.MunicipalityView::localGovernmentCode)
                        .toList()),
                site.representativeOrganisation(),
                site.representativeCorporateNumber(),
                site.projectName(),
                joined(site.teleworkTypes()),
                site.teleworkTypesConfidence(),
                joined(site.companies()),
                min(moved),
                max(moved),
                min(hired),
                max(hired),
                results == null ? null : results.fiscalYear(),
                results == null ? null : results.relocatedWorkers(),
                results == null ? null : results.localHires(),
                site.note(),
                site.id());
    }

    private static @Nullable Integer min(@Nullable PeopleRange range) {
        return range == null ? null : range.min();
    }

    private static @Nullable Integer max(@Nullable PeopleRange range) {
        return range == null ? null : range.max();
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }
}
