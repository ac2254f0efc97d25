package jp.telework.subsidy.relief.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.casework.approval.api.DecisionDraftLine;
import jp.telework.platform.table.Table;

/** Declarations and drafts as tables. */
@Singleton
class ReliefTables {

    @Produces
    @Singleton
    static Table<ReliefSummaryView> applications() {
        return Table.of(ReliefSummaryView.class, "relief-applications", "税制の証明の申告", "Declarations for the tax relief")
                .column("受付番号", "Receipt number", ReliefSummaryView::receiptNumber)
                .column("状態", "Status", ReliefSummaryView::status)
                .column("会社の名称", "Company", ReliefSummaryView::companyName)
                .column("法人番号", "Corporate number", ReliefSummaryView::organisation)
                .column("市町村", "Municipality", ReliefSummaryView::municipality)
                .column("設備の数", "Pieces", ReliefSummaryView::pieces)
                .column("対象の数", "Relieved pieces", ReliefSummaryView::relievedPieces)
                .yen("軽減の合計（円）", "Relief (yen)", ReliefSummaryView::reliefYen)
                .column("申告日時", "Declared", ReliefSummaryView::declaredAt)
                .column("最終更新日時", "Updated", ReliefSummaryView::updatedAt)
                .column("id", "id", ReliefSummaryView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<ReliefDraftView> drafts() {
        return DecisionDraftLine.columns(
                        Table.of(ReliefDraftView.class, "relief-drafts", "証明の起案と決裁", "Drafts about certificates"))
                .column("決定", "Decision", ReliefDraftView::decision)
                .column("理由", "Reason", ReliefDraftView::reason)
                .yen("軽減の合計（円）", "Relief (yen)", ReliefDraftView::amountYen)
                .column("申告のid", "Declaration id", ReliefDraftView::applicationId)
                .build();
    }
}
