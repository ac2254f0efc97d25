package jp.telework.promotion.recognition.prize.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.casework.approval.api.DecisionDraftLine;
import jp.telework.casework.evaluation.api.EvaluationLine;
import jp.telework.casework.evaluation.api.ReviewerTask;
import jp.telework.platform.table.Table;

/** Evaluations and drafts of prizes as tables. */
@Singleton
class PrizeTables {

    @Produces
    @Singleton
    static Table<Task> tasks() {
        return ReviewerTask.table(Task.class, "名称")
                .column("申請のid", "Application id", Task::entryId)
                .column("公募のid", "Round id", Task::roundId)
                .column("id", "id", Task::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<EvaluationView> evaluations() {
        return EvaluationLine.table(EvaluationView.class)
                .column("申請のid", "Application id", EvaluationView::entryId)
                .column("公募のid", "Round id", EvaluationView::roundId)
                .build();
    }

    @Produces
    @Singleton
    static Table<PrizeDraftView> drafts() {
        return DecisionDraftLine.columns(
                        Table.of(PrizeDraftView.class, "prize-drafts", "授賞の起案と決裁", "Drafts of the prizes"))
                .column("公募のid", "Round id", PrizeDraftView::roundId)
                .build();
    }
}
