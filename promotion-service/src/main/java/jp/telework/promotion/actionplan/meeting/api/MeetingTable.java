package jp.telework.promotion.actionplan.meeting.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;

/** Meetings as a table. */
@Singleton
class MeetingTable {

    @Produces
    @Singleton
    static Table<MeetingView> meetings() {
        return Table.of(MeetingView.class, "action-plan-meetings", "関係府省連絡会議", "Liaison meetings")
                .column("開催日", "Held on", MeetingView::heldOn)
                .worded("名称", "Title", (row, language) -> language == Language.JA ? row.title() : row.titleEn())
                .column("状態", "Status", MeetingView::status)
                .column("議題", "Agenda", row -> row.agenda().stream()
                        .map(MeetingView.AgendaView::text)
                        .toList())
                .column("決定事項", "Decisions", row -> decisions(row)
                        .map(MeetingView.DecisionView::text)
                        .toList())
                .column("施策", "Measures", row -> decisions(row)
                        .flatMap(decision -> decision.measures().stream())
                        .distinct()
                        .toList())
                .column("更新日時", "Updated", MeetingView::updatedAt)
                .column("計画のid", "Plan", MeetingView::planId)
                .column("id", "id", MeetingView::id)
                .build();
    }

    private static Stream<MeetingView.DecisionView> decisions(MeetingView row) {
        return row.agenda().stream().flatMap(item -> item.decisions().stream());
    }
}
