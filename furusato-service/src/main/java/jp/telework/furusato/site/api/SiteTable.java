package jp.telework.furusato.site.api;

import java.util.function.Function;
import jp.telework.furusato.site.domain.PeopleRange;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;
import org.jspecify.annotations.Nullable;

/** Sites as a table, one line each; what is not known is empty, what is uncertain says so. */
final class SiteTable {

    static final Table<SiteView> SITES = Table.of(SiteView.class, "sites", "拠点", "Sites")
            .column("拠点番号", "Site number", SiteView::siteNumber)
            .column("名称", "Name", SiteView::name)
            .worded(
                    "採択年度",
                    "Fiscal year",
                    (site, language) -> language == Language.JA ? site.fiscalYearLabel() : site.fiscalYear())
            .column("年度の確からしさ", "Confidence of the year", SiteView::yearConfidence)
            .column("事業区分", "Scheme", SiteView::scheme)
            .column("都道府県", "Prefecture", SiteView::prefecture)
            .column("市町村コード", "Local-government codes", site -> site.municipalities().stream()
                    .map(SiteView.MunicipalityView::localGovernmentCode)
                    .toList())
            .column("代表団体", "Representative body", SiteView::representativeOrganisation)
            .column("代表団体の法人番号", "Its corporate number", SiteView::representativeCorporateNumber)
            .column("事業名", "Project", SiteView::projectName)
            .column("類型", "Types", SiteView::teleworkTypes)
            .column("類型の確からしさ", "Confidence of the types", SiteView::teleworkTypesConfidence)
            .column("地方進出企業", "Companies", SiteView::companies)
            .column(
                    "目標：地方移動人数（下限）",
                    "Target: relocated (least)",
                    target(SiteView.Targets::relocatedWorkers, PeopleRange::min))
            .column(
                    "目標：地方移動人数（上限）",
                    "Target: relocated (most)",
                    target(SiteView.Targets::relocatedWorkers, PeopleRange::max))
            .column(
                    "目標：地元雇用人数（下限）",
                    "Target: local hires (least)",
                    target(SiteView.Targets::localHires, PeopleRange::min))
            .column(
                    "目標：地元雇用人数（上限）",
                    "Target: local hires (most)",
                    target(SiteView.Targets::localHires, PeopleRange::max))
            .column("成果の年度", "Year of the results", result(SiteView.Results::fiscalYear))
            .column("成果：地方移動人数", "Result: relocated", result(SiteView.Results::relocatedWorkers))
            .column("成果：地元雇用人数", "Result: local hires", result(SiteView.Results::localHires))
            .worded(
                    "注記",
                    "Note",
                    (site, language) -> language == Language.EN && site.noteEn() != null ? site.noteEn() : site.note())
            .column("id", "id", SiteView::id)
            .build();

    private SiteTable() {}

    private static Table.Value<SiteView> target(
            Function<SiteView.Targets, @Nullable PeopleRange> people, Function<PeopleRange, @Nullable Object> end) {
        return site -> {
            SiteView.Targets targets = site.targets();
            PeopleRange range = targets == null ? null : people.apply(targets);
            return range == null ? null : end.apply(range);
        };
    }

    private static Table.Value<SiteView> result(Function<SiteView.Results, @Nullable Object> figure) {
        return site -> {
            SiteView.Results results = site.results();
            return results == null ? null : figure.apply(results);
        };
    }
}
