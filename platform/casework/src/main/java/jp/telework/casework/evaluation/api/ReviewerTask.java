package jp.telework.casework.evaluation.api;

import java.time.Instant;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.platform.table.Table;
import org.jspecify.annotations.Nullable;

/** One line of a reviewer's list. A programme's record adds the ids of the case and its call under its own names. */
public interface ReviewerTask {

    @Nullable
    String receiptNumber();

    @Nullable
    String title();

    String organisationName();

    EvaluationStatus status();

    Instant assignedAt();

    @Nullable
    Instant finishedAt();

    /**
     * Begins the table of such lines; the programme adds its ids.
     *
     * @param title what the programme calls the title of a case in Japanese
     */
    static <V extends ReviewerTask> Table.Builder<V> table(Class<V> line, String title) {
        return Table.of(line, "my-evaluations", "担当する評価", "My evaluations")
                .column("受付番号", "Receipt number", ReviewerTask::receiptNumber)
                .column("団体名", "Organisation", ReviewerTask::organisationName)
                .column(title, "Title", ReviewerTask::title)
                .column("状態", "Status", ReviewerTask::status)
                .column("割当日時", "Assigned", ReviewerTask::assignedAt)
                .column("終了日時", "Finished", ReviewerTask::finishedAt);
    }
}
