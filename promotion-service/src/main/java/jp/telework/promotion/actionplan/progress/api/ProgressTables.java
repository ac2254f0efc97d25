package jp.telework.promotion.actionplan.progress.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;
import jp.telework.promotion.actionplan.progress.domain.MeasureStatus;

/** Reports of progress and what they amount to, as tables. */
@Singleton
class ProgressTables {

    @Produces
    @Singleton
    static Table<ProgressView> progress() {
        return Table.of(ProgressView.class, "action-plan-progress", "進捗の報告", "Reports of progress")
                .column("年度", "Fiscal year", ProgressView::fiscalYear)
                .column("施策", "Measure", ProgressView::measure)
                .column("府省のコード", "Code of the ministry", ProgressView::ministry)
                .column("確認", "Review", ProgressView::review)
                .column("実施状況", "Status", ProgressView::status)
                .column("取組の内容", "What was done", ProgressView::text)
                .column("根拠の資料", "Evidence", ProgressView::evidence)
                .column(
                        "数値の名称",
                        "Figure",
                        row -> row.figure() == null ? null : row.figure().label())
                .column(
                        "数値",
                        "Value",
                        row -> row.figure() == null ? null : row.figure().value())
                .column(
                        "単位",
                        "Unit",
                        row -> row.figure() == null ? null : row.figure().unit())
                .column("差戻しの理由", "Reason", ProgressView::reason)
                .column("更新日時", "Updated", ProgressView::updatedAt)
                .column("計画のid", "Plan", ProgressView::planId)
                .column("id", "id", ProgressView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<RollUpView> rollUp() {
        Table.Builder<RollUpView> table = Table.of(RollUpView.class, "progress-roll-up", "進捗の集計", "Progress roll-up")
                .column("区分", "Group", RollUpView::group)
                .column("コード", "Code", RollUpView::code)
                .worded("名称", "Name", (row, language) -> language == Language.JA ? row.name() : row.nameEn())
                .column("施策数", "Measures", RollUpView::measures)
                .column("施策と担当府省の組", "Entries", RollUpView::entries)
                .column("報告あり", "Reported", RollUpView::reported)
                .column("報告あり（％）", "Reported (%)", RollUpView::reportedShare);
        for (MeasureStatus status : MeasureStatus.values()) {
            String japanese = status.in(Language.JA);
            String english = status.in(Language.EN);
            table.column(japanese, english, row -> row.of(status).entries())
                    .column(japanese + "（％）", english + " (%)", row -> row.of(status)
                            .share());
        }
        return table.build();
    }

    @Produces
    @Singleton
    static Table<CycleView> cycle() {
        return Table.of(CycleView.class, "pdca-cycle", "PDCAサイクル", "PDCA cycle")
                .column("年度", "Fiscal year", CycleView::fiscalYear)
                .column("段階", "Phase", CycleView::phase)
                .column("報告の期限", "Reports until", CycleView::reportsUntil)
                .column("求められる報告", "Expected", CycleView::entries)
                .column("未報告", "Missing", CycleView::missing)
                .column("確認待ち", "Waiting", CycleView::waiting)
                .column("差戻し中", "Returned", CycleView::returned)
                .column("確認済み", "Accepted", CycleView::accepted)
                .build();
    }
}
