package jp.telework.promotion.campaign.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.text.Language;
import jp.telework.platform.table.Table;

/** Campaigns as a table. */
@Singleton
class CampaignTable {

    @Produces
    @Singleton
    static Table<CampaignView> campaigns() {
        return Table.of(CampaignView.class, "campaigns", "キャンペーン", "Campaigns")
                .column("種類", "Series", CampaignView::series)
                .worded("名称", "Name", (row, language) -> language == Language.JA ? row.name() : row.nameEn())
                .column("状態", "Status", CampaignView::status)
                .column("開始日", "First day", CampaignView::startsOn)
                .column("終了日", "Last day", CampaignView::endsOn)
                .column("コア日", "Core day", CampaignView::coreDay)
                .column("登録の開始日", "Registration from", CampaignView::registrationFrom)
                .column("登録の終了日", "Registration until", CampaignView::registrationUntil)
                .column("変更の期限", "Changes until", CampaignView::changesUntil)
                .column("報告の期限", "Reports until", CampaignView::reportsUntil)
                .worded("参加区分", "Classes", (row, language) -> row.classes().stream()
                        .map(known -> language == Language.JA ? known.label() : known.labelEn())
                        .toList())
                .column("公開項目", "Published", CampaignView::published)
                .column("更新日時", "Updated", CampaignView::updatedAt)
                .column("id", "id", CampaignView::id)
                .build();
    }
}
