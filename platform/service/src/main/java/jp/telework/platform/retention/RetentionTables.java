package jp.telework.platform.retention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Rules and holds as tables. */
@Singleton
class RetentionTables {

    @Produces
    @Singleton
    static Table<RetentionRuleView> rules() {
        return Table.of(RetentionRuleView.class, "retention", "保存期間", "Retention")
                .column("消すもの", "Data", RetentionRuleView::data)
                .column("起算", "Counts from", RetentionRuleView::trigger)
                .column("期間", "Period", RetentionRuleView::kept)
                .column("残るもの", "Remains", RetentionRuleView::remains)
                .column("根拠", "Basis", RetentionRuleView::basis)
                .column("仕事", "Job", RetentionRuleView::job)
                .column("案件の種別", "Kind of case", RetentionRuleView::caseKind)
                .column("期限の来た件数", "Due", RetentionRuleView::due)
                .column("最後の実施", "Last run", RetentionRuleView::lastRunAt)
                .column("最後に消した件数", "Erased last", RetentionRuleView::lastErased)
                .column("消した件数の累計", "Erased in all", RetentionRuleView::erasedInAll)
                .column("次の実施", "Next run", RetentionRuleView::nextRunAt)
                .column("id", "Id", RetentionRuleView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<HoldView> holds() {
        return Table.of(HoldView.class, "retention-holds", "保存期間の延長", "Retention holds")
                .column("案件の種別", "Kind of case", HoldView::caseKind)
                .column("案件のid", "Case id", HoldView::caseId)
                .column("状態", "Status", HoldView::status)
                .column("理由", "Reason", HoldView::reason)
                .column("延長日時", "Held at", HoldView::heldAt)
                .column("延長した利用者", "Held by", HoldView::heldBy)
                .column("見直しの日", "Review on", HoldView::reviewOn)
                .column("見直しの日が来たか", "Review due", HoldView::reviewDue)
                .column("解除日時", "Released at", HoldView::releasedAt)
                .column("解除の理由", "Why released", HoldView::releaseReason)
                .column("id", "Id", HoldView::id)
                .build();
    }
}
