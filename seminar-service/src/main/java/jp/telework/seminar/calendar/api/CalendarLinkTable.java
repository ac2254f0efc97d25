package jp.telework.seminar.calendar.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Links to one's own calendar as a table, without their secret addresses. */
@Singleton
class CalendarLinkTable {

    @Produces
    @Singleton
    static Table<CalendarLinkView> links() {
        return Table.of(CalendarLinkView.class, "calendar-links", "カレンダーのリンク", "Calendar links")
                .column("状態", "Status", CalendarLinkView::status)
                .column("作成日時", "Created", CalendarLinkView::createdAt)
                .column("失効日時", "Revoked", CalendarLinkView::revokedAt)
                .column("id", "id", CalendarLinkView::id)
                .build();
    }
}
