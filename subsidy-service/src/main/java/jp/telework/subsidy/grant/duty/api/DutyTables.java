package jp.telework.subsidy.grant.duty.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** What is due of grants, and how long steps take, as tables. */
@Singleton
class DutyTables {

    @Produces
    @Singleton
    static Table<OpenObligationView> obligations() {
        return Table.of(OpenObligationView.class, "obligations", "履行されていない義務", "Obligations")
                .column("期限", "Due", OpenObligationView::dueOn)
                .column("状態", "State", OpenObligationView::state)
                .column("義務", "Obligation", OpenObligationView::text)
                .column("根拠", "Clause", OpenObligationView::clause)
                .column("受付番号", "Receipt number", OpenObligationView::receiptNumber)
                .column("団体名", "Organisation", OpenObligationView::organisationName)
                .column("法人番号", "Corporate number", OpenObligationView::organisation)
                .column("期限経過を確認した日", "Found overdue", OpenObligationView::overdueSince)
                .column("通番", "Ordinal", OpenObligationView::ordinal)
                .column("交付のid", "Grant id", OpenObligationView::grantId)
                .column("公募のid", "Call id", OpenObligationView::callId)
                .build();
    }

    @Produces
    @Singleton
    static Table<ProcessingTimeResource.SpreadView> processingTimes() {
        return Table.of(ProcessingTimeResource.SpreadView.class, "processing-times", "処理期間の実績", "Processing times")
                .column("手続", "Step", ProcessingTimeResource.SpreadView::step)
                .column("件数", "Count", ProcessingTimeResource.SpreadView::count)
                .column("中央値（日）", "Median (days)", ProcessingTimeResource.SpreadView::median)
                .column("90パーセンタイル（日）", "Ninth decile (days)", ProcessingTimeResource.SpreadView::p90)
                .column("最大（日）", "Longest (days)", ProcessingTimeResource.SpreadView::max)
                .column("標準処理期間を超えた件数", "Beyond the standard", ProcessingTimeResource.SpreadView::exceeded)
                .build();
    }
}
