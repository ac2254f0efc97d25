package jp.telework.promotion.selfcheck.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** An organisation's self-checks as a table. */
@Singleton
class SelfCheckTable {

    @Produces
    @Singleton
    static Table<SelfCheckSummaryView> checks() {
        return Table.of(SelfCheckSummaryView.class, "self-checks", "セキュリティ自己点検", "Security self-checks")
                .column("状態", "Status", SelfCheckSummaryView::status)
                .column("従業員数", "Employees", SelfCheckSummaryView::sizeClass)
                .column("全体の得点", "Overall points", SelfCheckSummaryView::overall)
                .column("経営者の得点", "Management", SelfCheckSummaryView::management)
                .column("システム管理者の得点", "Administrators", SelfCheckSummaryView::administrator)
                .column("テレワーク勤務者の得点", "Teleworkers", SelfCheckSummaryView::worker)
                .column("開始日時", "Begun", SelfCheckSummaryView::startedAt)
                .column("最終更新日時", "Updated", SelfCheckSummaryView::updatedAt)
                .column("完了日時", "Completed", SelfCheckSummaryView::completedAt)
                .column("外部番号", "External references", row -> row.externalReferences()
                        .texts())
                .column("id", "id", SelfCheckSummaryView::id)
                .build();
    }
}
