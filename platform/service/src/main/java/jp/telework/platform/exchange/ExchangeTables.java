package jp.telework.platform.exchange;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Acknowledgements as a table. */
@Singleton
class ExchangeTables {

    @Produces
    @Singleton
    static Table<AcknowledgementView> acknowledgements() {
        return Table.of(AcknowledgementView.class, "acknowledgements", "連携の確認", "Acknowledgements")
                .column("記録日時", "Recorded", AcknowledgementView::recordedAt)
                .column("システム", "System", AcknowledgementView::system)
                .column("結果", "Outcome", AcknowledgementView::outcome)
                .column("案件", "Case", AcknowledgementView::subject)
                .column("外部番号", "External number", AcknowledgementView::number)
                .column("理由・備考", "Reason", AcknowledgementView::reason)
                .column("イベントのid", "Event id", AcknowledgementView::eventId)
                .column("id", "Id", AcknowledgementView::id)
                .build();
    }
}
