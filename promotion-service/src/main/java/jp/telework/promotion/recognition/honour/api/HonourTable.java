package jp.telework.promotion.recognition.honour.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Recognitions and prizes as a table. */
@Singleton
class HonourTable {

    @Produces
    @Singleton
    static Table<HonourView> honours() {
        return Table.of(HonourView.class, "recognitions", "テレワーク先駆者百選", "Telework pioneers")
                .column("年度", "Fiscal year", HonourView::fiscalYear)
                .column("区分", "Award", HonourView::award)
                .column("団体の名称", "Organisations", HonourView::organisations)
                .column("法人番号", "Corporate number", HonourView::corporateNumber)
                .column("業種", "Industry", HonourView::industry)
                .column("都道府県", "Prefecture", HonourView::prefecture)
                .column("公表", "Published", HonourView::publishedAt)
                .column("id", "id", HonourView::id)
                .build();
    }
}
