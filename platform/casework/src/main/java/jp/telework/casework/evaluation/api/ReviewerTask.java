package jp.telework.casework.evaluation.api;

import jp.telework.platform.table.Table;

/** One line of a reviewer's list. A programme's record adds the ids of the case and its call under its own names. */
public interface ReviewerTask {

    TaskLine line();

    /**
     * Begins the table of such lines; the programme adds its ids.
     *
     * @param title what the programme calls the title of a case in Japanese
     */
    static <V extends ReviewerTask> Table.Builder<V> table(Class<V> line, String title) {
        return Table.of(line, "my-evaluations", "担当する評価", "My evaluations")
                .column("受付番号", "Receipt number", task -> task.line().receiptNumber())
                .column("団体名", "Organisation", task -> task.line().organisationName())
                .column(title, "Title", task -> task.line().title())
                .column("状態", "Status", task -> task.line().status())
                .column("割当日時", "Assigned", task -> task.line().assignedAt())
                .column("終了日時", "Finished", task -> task.line().finishedAt());
    }
}
