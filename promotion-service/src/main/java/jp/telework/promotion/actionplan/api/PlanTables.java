package jp.telework.promotion.actionplan.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;

/** Plans and the paths of their targets as tables. */
@Singleton
class PlanTables {

    @Produces
    @Singleton
    static Table<PlanSummaryView> plans() {
        return Table.of(PlanSummaryView.class, "action-plans", "行動計画", "Action plans")
                .column("年度", "Fiscal year", PlanSummaryView::fiscalYear)
                .worded("名称", "Title", (row, language) -> language == Language.JA ? row.title() : row.titleEn())
                .column("状態", "Status", PlanSummaryView::status)
                .column("開始日", "First day", PlanSummaryView::startsOn)
                .column("終了日", "Last day", PlanSummaryView::endsOn)
                .column("施策数", "Measures", PlanSummaryView::measures)
                .column("施策と担当府省の組", "Entries", PlanSummaryView::entries)
                .column("目標", "Targets", PlanSummaryView::targets)
                .column("引き継いだ計画", "Follows", PlanSummaryView::follows)
                .column("更新日時", "Updated", PlanSummaryView::updatedAt)
                .column("id", "id", PlanSummaryView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<PathPointView> path() {
        return Table.of(PathPointView.class, "target-path", "目標までの推移", "Path to the targets")
                .worded("目標", "Target", (row, language) -> language == Language.JA ? row.name() : row.nameEn())
                .column("種類", "Kind", PathPointView::kind)
                .column("年", "Year", PathPointView::year)
                .column("割合（％）", "Percent", PathPointView::percent)
                .worded(
                        "求め方・出典",
                        "Rule or source",
                        (row, language) -> language == Language.JA ? row.rule() : row.ruleEn())
                .column("目標のコード", "Code of the target", PathPointView::target)
                .build();
    }
}
