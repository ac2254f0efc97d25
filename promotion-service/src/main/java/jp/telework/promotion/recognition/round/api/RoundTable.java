package jp.telework.promotion.recognition.round.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Rounds as a table. */
@Singleton
class RoundTable {

    @Produces
    @Singleton
    static Table<RoundView> rounds() {
        return Table.of(RoundView.class, "recognition-rounds", "テレワーク先駆者百選の公募", "Rounds of recognition")
                .column("名称", "Title", RoundView::title)
                .column("年度", "Fiscal year", RoundView::fiscalYear)
                .column("状態", "Status", RoundView::status)
                .column("受付開始", "Opens", RoundView::opensAt)
                .column("受付終了", "Closes", RoundView::closesAt)
                .column("対象従業員の割合", "Covered percent", round -> round.criteria().coveredPercent())
                .column("実施者の割合", "User percent", round -> round.criteria().userPercent())
                .column("足りる実施者の数", "Enough users", round -> round.criteria().users())
                .column("平均日数", "Average days", round -> round.criteria().averageDays())
                .column("公表", "Published", RoundView::publishedAt)
                .column("結果の公表", "Results published", RoundView::resultsPublishedAt)
                .column("id", "id", RoundView::id)
                .build();
    }
}
