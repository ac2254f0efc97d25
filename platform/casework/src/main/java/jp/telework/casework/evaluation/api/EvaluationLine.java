package jp.telework.casework.evaluation.api;

import jp.telework.platform.table.Table;

/** A programme's view of an evaluation, as its table shows it. */
public interface EvaluationLine {

    EvaluationSheet sheet();

    /** Begins the table of evaluations; the programme adds its ids. */
    static <V extends EvaluationLine> Table.Builder<V> table(Class<V> line) {
        return Table.of(line, "evaluations", "評価", "Evaluations")
                .column("評価者", "Reviewer", evaluation -> evaluation.sheet().reviewer())
                .column("状態", "Status", evaluation -> evaluation.sheet().status())
                .column("総合点", "Weighted score", evaluation -> evaluation
                        .sheet()
                        .weightedScore())
                .column("項目別の点", "Scores", evaluation -> evaluation.sheet().scores().stream()
                        .map(score -> score.title() + ": " + score.score())
                        .toList())
                .column("講評", "Comment", evaluation -> evaluation.sheet().comment())
                .column("利益相反", "Conflict of interest", evaluation -> evaluation
                        .sheet()
                        .conflictReason())
                .column("割当日時", "Assigned", evaluation -> evaluation.sheet().assignedAt())
                .column("終了日時", "Finished", evaluation -> evaluation.sheet().finishedAt());
    }
}
