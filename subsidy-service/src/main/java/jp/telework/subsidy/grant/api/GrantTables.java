package jp.telework.subsidy.grant.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;
import jp.telework.subsidy.grant.domain.Grants;

/** Grants and what is due of them as tables. */
@Singleton
class GrantTables {

    @Produces
    @Singleton
    static Table<Grants.Summary> grants() {
        return Table.of(Grants.Summary.class, "grants", "交付", "Grants")
                .column("受付番号", "Receipt number", Grants.Summary::receiptNumber)
                .column("外部番号", "External numbers", Grants.Summary::externalNumbers)
                .column("団体名", "Organisation", Grants.Summary::organisationName)
                .column("法人番号", "Corporate number", Grants.Summary::organisation)
                .column("事業名", "Title", Grants.Summary::title)
                .column("状態", "Status", Grants.Summary::status)
                .yen("交付申請額（円）", "Requested (yen)", Grants.Summary::requestedYen)
                .yen("交付決定額（円）", "Decided (yen)", Grants.Summary::decidedYen)
                .yen("確定額（円）", "Fixed (yen)", Grants.Summary::fixedYen)
                .yen("支払額（円）", "Paid (yen)", Grants.Summary::paidYen)
                .yen("返還額（円）", "Returned (yen)", Grants.Summary::returnedYen)
                .column("更新日時", "Updated", Grants.Summary::updatedAt)
                .column("公募のid", "Call id", Grants.Summary::callId)
                .column("応募のid", "Application id", Grants.Summary::applicationId)
                .column("id", "id", Grants.Summary::id)
                .build();
    }

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
