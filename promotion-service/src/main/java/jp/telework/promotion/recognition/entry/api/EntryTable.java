package jp.telework.promotion.recognition.entry.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Applications as a table. */
@Singleton
class EntryTable {

    @Produces
    @Singleton
    static Table<EntrySummaryView> entries() {
        return Table.of(EntrySummaryView.class, "recognition-entries", "認定の申請", "Applications for recognition")
                .column("受付番号", "Receipt number", EntrySummaryView::receiptNumber)
                .column("状態", "Status", EntrySummaryView::status)
                .column("団体の名称", "Organisation", EntrySummaryView::organisationName)
                .column("法人番号", "Corporate number", EntrySummaryView::organisation)
                .column("団体の種類", "Kind", EntrySummaryView::kind)
                .column("業種", "Industry", EntrySummaryView::industry)
                .column("都道府県", "Prefecture", EntrySummaryView::prefecture)
                .column("提出日時", "Submitted", EntrySummaryView::submittedAt)
                .column("最終更新日時", "Updated", EntrySummaryView::updatedAt)
                .column("公募", "Round", EntrySummaryView::roundId)
                .column("外部番号", "External references", row -> row.externalReferences()
                        .texts())
                .column("id", "id", EntrySummaryView::id)
                .build();
    }
}
