package jp.telework.furusato.round.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.platform.table.Table;

/** Rounds as a table. */
@Singleton
class RoundTable {

    @Produces
    @Singleton
    static Table<RoundView> rounds() {
        return Table.of(RoundView.class, "selection-rounds", "まちごとテレワークの選定", "Selection rounds")
                .column("名称", "Title", RoundView::title)
                .column("年度", "Fiscal year", RoundView::fiscalYear)
                .column("状態", "Status", RoundView::status)
                .column("受付開始", "Opens", RoundView::opensAt)
                .column("受付終了", "Closes", RoundView::closesAt)
                .column("選定数の目安", "Places", RoundView::places)
                .column("応募できる団体", "Who may apply", RoundView::applicantKinds)
                .column("必要な書類", "Required documents", RoundView::requiredDocuments)
                .column("取組の最少数", "Least number of measures", RoundView::minimumMeasures)
                .column("評価項目", "Criteria", round -> round.criteria().stream()
                        .map(Criterion::title)
                        .toList())
                .column("評価者の数", "Evaluators", RoundView::evaluatorsRequired)
                .column("最低点", "Least score", RoundView::minimumScore)
                .column("補正の日数", "Days for corrections", RoundView::correctionDays)
                .column("地域バランス", "Regional balance", round -> round.balance().kind())
                .column("規則の版", "Rules", RoundView::rulesVersion)
                .column("公表", "Published", RoundView::publishedAt)
                .column("評価の開始", "Evaluation begun", RoundView::evaluationBegunAt)
                .column("結果の公表", "Results published", RoundView::resultsPublishedAt)
                .column("id", "id", RoundView::id)
                .build();
    }
}
