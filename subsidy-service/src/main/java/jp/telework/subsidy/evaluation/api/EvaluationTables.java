package jp.telework.subsidy.evaluation.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.casework.approval.api.DecisionDraftLine;
import jp.telework.casework.evaluation.api.EvaluationLine;
import jp.telework.casework.evaluation.api.ReviewerTask;
import jp.telework.platform.paging.Page;
import jp.telework.platform.table.Table;

/** Evaluations, rankings and results as tables. */
@Singleton
class EvaluationTables {

    @Produces
    @Singleton
    static Table<Task> tasks() {
        return ReviewerTask.table(Task.class, "事業名")
                .column("応募のid", "Application id", Task::applicationId)
                .column("公募のid", "Call id", Task::callId)
                .column("id", "id", Task::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<EvaluationView> evaluations() {
        return EvaluationLine.table(EvaluationView.class)
                .column("応募のid", "Application id", EvaluationView::applicationId)
                .column("公募のid", "Call id", EvaluationView::callId)
                .build();
    }

    @Produces
    @Singleton
    static Table<AdoptionDraftView> drafts() {
        return DecisionDraftLine.columns(
                        Table.of(AdoptionDraftView.class, "adoption-drafts", "採択の起案と決裁", "Drafts of the adoption"))
                .yen("額（円）", "Amount (yen)", AdoptionDraftView::amountYen)
                .column("公募のid", "Call id", AdoptionDraftView::callId)
                .build();
    }

    @Produces
    @Singleton
    static Table<RankingView.Line> ranking() {
        return Table.of(RankingView.Line.class, "ranking", "順位", "Ranking")
                .within(RankingView.class, ranking -> new Page<>(ranking.items(), null))
                .column("順位", "Rank", RankingView.Line::rank)
                .column("受付番号", "Receipt number", RankingView.Line::receiptNumber)
                .column("団体名", "Organisation", RankingView.Line::organisationName)
                .column("事業名", "Title", RankingView.Line::title)
                .column("状態", "Status", RankingView.Line::status)
                .column("総合点", "Score", RankingView.Line::score)
                .column("総合点の正確な値", "Exact score", RankingView.Line::exactScore)
                .column("第1項目の平均点", "First criterion", RankingView.Line::firstCriterionScore)
                .column("評価の数", "Evaluations", RankingView.Line::evaluations)
                .column("除外された評価者", "Excluded", RankingView.Line::excluded)
                .column("足りない評価", "Missing", RankingView.Line::missingEvaluations)
                .yen("申請額（円）", "Requested (yen)", RankingView.Line::requestedAmountYen)
                .yen("申請額の累計（円）", "Cumulative (yen)", RankingView.Line::cumulativeYen)
                .column("予算の範囲内", "Within the budget", RankingView.Line::withinBudget)
                .column(
                        "同点の扱い",
                        "Tie",
                        line -> line.tie() == null ? null : line.tie().message())
                .column("応募のid", "Application id", RankingView.Line::applicationId)
                .build();
    }

    @Produces
    @Singleton
    static Table<ResultsView.AdoptedCandidate> results() {
        return Table.of(ResultsView.AdoptedCandidate.class, "results", "採択の結果", "Results")
                .within(ResultsView.class, results -> new Page<>(results.adopted(), null))
                .column("団体名", "Organisation", ResultsView.AdoptedCandidate::organisationName)
                .column("事業名", "Title", ResultsView.AdoptedCandidate::title)
                .column("都道府県", "Prefecture", ResultsView.AdoptedCandidate::prefecture)
                .column("市区町村", "City and county", ResultsView.AdoptedCandidate::cityAndCounty)
                .yen("申請額（円）", "Requested (yen)", ResultsView.AdoptedCandidate::requestedAmountYen)
                .build();
    }
}
