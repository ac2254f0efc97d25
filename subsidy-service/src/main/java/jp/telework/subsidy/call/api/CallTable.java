package jp.telework.subsidy.call.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.platform.table.Table;

/** Calls as a table. */
@Singleton
class CallTable {

    @Produces
    @Singleton
    static Table<CallView> calls() {
        return Table.of(CallView.class, "calls", "公募", "Calls")
                .column("名称", "Title", CallView::title)
                .column("事業", "Programme", CallView::programme)
                .column("補助金の名称", "Subsidy", CallView::subsidyName)
                .column("年度", "Fiscal year", CallView::fiscalYear)
                .column("状態", "Status", CallView::status)
                .column("受付開始", "Opens", CallView::opensAt)
                .column("受付終了", "Closes", CallView::closesAt)
                .column("質問受付期限", "Questions until", CallView::questionsUntil)
                .yen("予算額（円）", "Budget (yen)", CallView::budgetYen)
                .yen("補助上限額（円）", "Cap (yen)", CallView::capYen)
                .yen("最低事業費（円）", "Least project cost (yen)", CallView::minimumProjectCostYen)
                .yen("端数処理の単位（円）", "Rounding unit (yen)", CallView::roundingUnitYen)
                .column("補助率（％）", "Rate (%)", CallView::ratePercent)
                .column("採択予定数", "Places", CallView::places)
                .column("対象経費", "Eligible costs", CallView::eligibleCostCategories)
                .column("必要な書類", "Required documents", CallView::requiredDocuments)
                .column("評価項目", "Criteria", call -> call.evaluationCriteria().stream()
                        .map(Criterion::title)
                        .toList())
                .column("評価者の数", "Evaluators", CallView::evaluatorsRequired)
                .column("申請取下げの期限（日）", "Days to withdraw", CallView::withdrawalDays)
                .column("実績報告の期限（日）", "Days for the performance report", CallView::performanceReportDays)
                .column("軽微な変更（％）", "Minor change (%)", CallView::minorChangePercent)
                .column("補正の日数", "Days for corrections", CallView::correctionDays)
                .column("規則の版", "Rules", CallView::rulesVersion)
                .column("受付番号の前半", "Receipt prefix", CallView::receiptPrefix)
                .column("公表日時", "Published", CallView::publishedAt)
                .column("結果の公表日時", "Results published", CallView::resultsPublishedAt)
                .column("目的・概要", "Purpose", CallView::purpose)
                .column("問合せ先", "Contact", CallView::contact)
                .column("中止日時", "Cancelled", CallView::cancelledAt)
                .column("公表後の変更", "Amendments", call -> call.amendments().stream()
                        .map(AmendmentView::kind)
                        .toList())
                .column("元の公募のid", "Additional to", CallView::additionalTo)
                .column("id", "id", CallView::id)
                .build();
    }
}
