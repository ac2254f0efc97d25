package jp.telework.promotion.campaign.registration.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Registrations and the public list as tables. */
@Singleton
class RegistrationTables {

    @Produces
    @Singleton
    static Table<RegistrationView> registrations() {
        return Table.of(RegistrationView.class, "campaign-registrations", "参加登録", "Campaign registrations")
                .column("法人番号", "Corporate number", RegistrationView::organisation)
                .column("団体名", "Name", RegistrationView::name)
                .column("団体名カナ", "Name in kana", RegistrationView::nameKana)
                .column("状態", "Status", RegistrationView::status)
                .column("都道府県", "Prefecture", RegistrationView::prefecture)
                .column("業種", "Industry", RegistrationView::industry)
                .column("従業員数", "Employees", RegistrationView::employees)
                .worded("参加区分", "Classes", (row, language) -> row.classes().stream()
                        .map(known -> known.in(language))
                        .toList())
                .column("初参加", "First time", RegistrationView::firstTime)
                .column("効果測定", "Measurement", RegistrationView::measurement)
                .column("時差出勤など", "Staggered hours", RegistrationView::staggeredHours)
                .column("延べ人数", "Person-days", RegistrationView::personDays)
                .column(
                        "実績の延べ人数",
                        "Actual person-days",
                        row -> row.report() == null ? null : row.report().personDays())
                .column("取組内容", "Activities", RegistrationView::activities)
                .column("応援内容", "Offer", RegistrationView::offer)
                .column("ウェブサイト", "Website", RegistrationView::website)
                .column("公開に同意した項目", "Agreed to publish", RegistrationView::agreed)
                .column("理由", "Reason", RegistrationView::reason)
                .column("登録日時", "Registered", RegistrationView::registeredAt)
                .column("更新日時", "Updated", RegistrationView::updatedAt)
                .column("id", "id", RegistrationView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<ParticipantView> participants() {
        return Table.of(ParticipantView.class, "campaign-participants", "参加団体", "Participants")
                .column("団体名", "Name", ParticipantView::name)
                .column("業種", "Industry", ParticipantView::industry)
                .column("都道府県", "Prefecture", ParticipantView::prefecture)
                .column("従業員数", "Employees", ParticipantView::employees)
                .worded("参加区分", "Classes", (row, language) -> row.classes().stream()
                        .map(known -> known.in(language))
                        .toList())
                .column("予定人数", "Planned people", ParticipantView::people)
                .column("取組内容", "Activities", ParticipantView::activities)
                .column("応援内容", "Offer", ParticipantView::offer)
                .column("ウェブサイト", "Website", ParticipantView::website)
                .column("id", "id", ParticipantView::id)
                .build();
    }
}
