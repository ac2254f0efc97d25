package jp.telework.promotion.network.member.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Members as a table. */
@Singleton
class MemberTable {

    @Produces
    @Singleton
    static Table<MemberView> members() {
        return Table.of(MemberView.class, "network-members", "推進企業", "Network members")
                .column("法人番号", "Corporate number", MemberView::organisation)
                .column("名称", "Name", MemberView::name)
                .column("状態", "Status", MemberView::status)
                .column("分野", "Fields", MemberView::topics)
                .column("業種", "Industry", MemberView::industry)
                .column("従業員数", "Employees", MemberView::sizeClass)
                .column("同時に受ける数", "Capacity", MemberView::capacity)
                .column("企業グループ", "Group", MemberView::affiliates)
                .column("同業を避ける", "Avoids competitors", MemberView::avoidsCompetitors)
                .column("参加日時", "Joined", MemberView::joinedAt)
                .column("更新日時", "Updated", MemberView::updatedAt)
                .column("id", "id", MemberView::id)
                .build();
    }
}
