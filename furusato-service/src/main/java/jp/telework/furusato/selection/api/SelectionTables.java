package jp.telework.furusato.selection.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.casework.approval.api.DecisionDraftLine;
import jp.telework.casework.evaluation.api.EvaluationLine;
import jp.telework.casework.evaluation.api.ReviewerTask;
import jp.telework.platform.paging.Page;
import jp.telework.platform.table.Table;

/** Evaluations, rankings and results as tables. */
@Singleton
class SelectionTables {

    @Produces
    @Singleton
    static Table<Task> tasks() {
        return ReviewerTask.table(Task.class, "名称")
                .column("提案のid", "Proposal id", Task::proposalId)
                .column("選定のid", "Round id", Task::roundId)
                .column("id", "id", Task::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<EvaluationView> evaluations() {
        return EvaluationLine.table(EvaluationView.class)
                .column("提案のid", "Proposal id", EvaluationView::proposalId)
                .column("選定のid", "Round id", EvaluationView::roundId)
                .build();
    }

    @Produces
    @Singleton
    static Table<SelectionDraftView> drafts() {
        return DecisionDraftLine.columns(
                        Table.of(SelectionDraftView.class, "selection-drafts", "選定の起案と決裁", "Drafts of the selection"))
                .column("選定のid", "Round id", SelectionDraftView::roundId)
                .build();
    }

    @Produces
    @Singleton
    static Table<WaitingSelectionView> waiting() {
        return Table.of(WaitingSelectionView.class, "approvals", "決裁待ち", "Waiting approvals")
                .column("名称", "Title", WaitingSelectionView::title)
                .column("段階", "Level", WaitingSelectionView::level)
                .column("職", "Post", WaitingSelectionView::levelTitle)
                .column("起案者", "Drafter", WaitingSelectionView::drafter)
                .column("起案日時", "Drafted", WaitingSelectionView::draftedAt)
                .column("起案の番号", "Draft", WaitingSelectionView::draft)
                .column("ETag", "ETag", WaitingSelectionView::etag)
                .column("選定のid", "Round id", WaitingSelectionView::roundId)
                .column("まちのid", "Town id", WaitingSelectionView::townId)
                .build();
    }

    @Produces
    @Singleton
    static Table<RankingView.Line> ranking() {
        return Table.of(RankingView.Line.class, "ranking", "順位と推薦", "Ranking")
                .within(RankingView.class, ranking -> new Page<>(ranking.items(), null))
                .column("順位", "Rank", RankingView.Line::rank)
                .column("加点前の順位", "Rank without bonus", RankingView.Line::plainRank)
                .column("受付番号", "Receipt number", RankingView.Line::receiptNumber)
                .column("団体名", "Organisation", RankingView.Line::organisationName)
                .column("地域", "Area", RankingView.Line::areaName)
                .column("地方", "Region", RankingView.Line::regionName)
                .column("名称", "Title", RankingView.Line::title)
                .column("状態", "Status", RankingView.Line::status)
                .column("総合点", "Score", RankingView.Line::score)
                .column("地域の加点", "Bonus", RankingView.Line::bonus)
                .column("加点後の点", "Points", RankingView.Line::points)
                .column("第1項目の平均点", "First criterion", RankingView.Line::firstCriterionScore)
                .column("評価の数", "Evaluations", RankingView.Line::evaluations)
                .column("除外された評価者", "Excluded", RankingView.Line::excluded)
                .column("足りない評価", "Missing", RankingView.Line::missingEvaluations)
                .column("最低点以上", "Fit", RankingView.Line::fit)
                .column("推薦", "Recommended", RankingView.Line::recommended)
                .column(
                        "同点の扱い",
                        "Tie",
                        line -> line.tie() == null ? null : line.tie().message())
                .column(
                        "地域バランスによる変更",
                        "Change by balance",
                        line -> line.change() == null ? null : line.change().message())
                .column("提案のid", "Proposal id", RankingView.Line::proposalId)
                .build();
    }

    @Produces
    @Singleton
    static Table<ResultsView.SelectedTown> results() {
        return Table.of(ResultsView.SelectedTown.class, "results", "選定の結果", "Results")
                .within(ResultsView.class, results -> new Page<>(results.selected(), null))
                .column("団体名", "Organisation", ResultsView.SelectedTown::organisationName)
                .column("団体の種類", "Kind of applicant", ResultsView.SelectedTown::applicantKind)
                .column("地方公共団体コード", "Local-government code", ResultsView.SelectedTown::areaLocalGovernmentCode)
                .column("地域", "Area", ResultsView.SelectedTown::areaName)
                .column("地方", "Region", ResultsView.SelectedTown::regionName)
                .column("名称", "Title", ResultsView.SelectedTown::title)
                .column("提案のid", "Proposal id", ResultsView.SelectedTown::proposalId)
                .build();
    }
}
