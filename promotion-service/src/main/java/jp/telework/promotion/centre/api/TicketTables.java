package jp.telework.promotion.centre.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;

/** Tickets and statistics as tables. */
@Singleton
class TicketTables {

    @Produces
    @Singleton
    static Table<TicketView> tickets() {
        return Table.of(TicketView.class, "centre-tickets", "相談票", "Centre tickets")
                .column("受付日", "Received", TicketView::receivedOn)
                .column("状態", "Status", TicketView::status)
                .column("受付方法", "Channel", TicketView::channel)
                .column("分野", "Topic", TicketView::topic)
                .column("地域", "Region", TicketView::region)
                .column("相談", "Question", TicketView::question)
                .column("回答", "Answer", TicketView::answer)
                .column(
                        "引継ぎ先",
                        "Handed over to",
                        row -> row.handOver() == null ? null : row.handOver().destination())
                .column(
                        "引継ぎの理由",
                        "Reason",
                        row -> row.handOver() == null ? null : row.handOver().reason())
                .column("回答・引継ぎの日", "Closed", TicketView::closedOn)
                .column("更新日時", "Updated", TicketView::updatedAt)
                .column("id", "id", TicketView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<TicketFigureView> figures() {
        return Table.of(TicketFigureView.class, "centre-statistics", "相談の統計", "Centre statistics")
                .column("集計の単位", "Grouping", TicketFigureView::grouping)
                .worded("区分", "Group", (row, language) -> language == Language.JA ? row.label() : row.labelEn())
                .column("受付", "Received", TicketFigureView::received)
                .column("対応中", "Open", TicketFigureView::open)
                .column("回答済み", "Answered", TicketFigureView::answered)
                .column("引継ぎ済み", "Handed over", TicketFigureView::handedOver)
                .column("回答までの日数（中央値）", "Median days to the answer", TicketFigureView::medianDays)
                .build();
    }
}
