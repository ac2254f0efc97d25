package jp.telework.seminar.speaker.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Consents of a seminar's lecturers as a table. */
@Singleton
class SpeakerConsentTable {

    @Produces
    @Singleton
    static Table<SpeakerConsentView> consents() {
        return Table.of(SpeakerConsentView.class, "speaker-consents", "講師の同意", "Consents of lecturers")
                .column("氏名", "Name", SpeakerConsentView::name)
                .column("所属", "Affiliation", SpeakerConsentView::affiliation)
                .column("状態", "Status", SpeakerConsentView::status)
                .column("依頼日時", "Asked", SpeakerConsentView::askedAt)
                .column("回答日時", "Answered", SpeakerConsentView::answeredAt)
                .column("id", "id", SpeakerConsentView::id)
                .build();
    }
}
