package jp.telework.casework.evaluation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.platform.table.Table;
import org.jspecify.annotations.Nullable;

/** A programme's view of an evaluation, as its table shows it. */
public interface EvaluationLine {

    @Nullable
    String reviewer();

    EvaluationStatus status();

    @Nullable
    BigDecimal weightedScore();

    List<ScoreView> scores();

    @Nullable
    String comment();

    @Nullable
    String conflictReason();

    Instant assignedAt();

    @Nullable
    Instant finishedAt();

    /** Begins the table of evaluations; the programme adds its ids. */
    static <V extends EvaluationLine> Table.Builder<V> table(Class<V> line) {
        return Table.of(line, "evaluations", "評価", "Evaluations")
                .column("評価者", "Reviewer", EvaluationLine::reviewer)
                .column("状態", "Status", EvaluationLine::status)
                .column("総合点", "Weighted score", EvaluationLine::weightedScore)
                .column("項目別の点", "Scores", evaluation -> evaluation.scores().stream()
                        .map(score -> score.title() + ": " + score.score())
                        .toList())
                .column("講評", "Comment", EvaluationLine::comment)
                .column("利益相反", "Conflict of interest", EvaluationLine::conflictReason)
                .column("割当日時", "Assigned", EvaluationLine::assignedAt)
                .column("終了日時", "Finished", EvaluationLine::finishedAt);
    }
}
