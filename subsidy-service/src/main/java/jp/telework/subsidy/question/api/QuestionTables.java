package jp.telework.subsidy.question.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Questions and published answers as tables. */
@Singleton
class QuestionTables {

    @Produces
    @Singleton
    static Table<PublishedAnswerView> answers() {
        return Table.of(PublishedAnswerView.class, "call-answers", "質問と回答", "Questions and answers")
                .column("番号", "Number", PublishedAnswerView::number)
                .column("質問", "Question", PublishedAnswerView::question)
                .column("回答", "Answer", PublishedAnswerView::answer)
                .column("公表日時", "Published", PublishedAnswerView::publishedAt)
                .build();
    }

    @Produces
    @Singleton
    static Table<QuestionView> questions() {
        return Table.of(QuestionView.class, "call-questions", "公募への質問", "Questions about a call")
                .column("団体名", "Organisation", QuestionView::organisationName)
                .column("法人番号", "Corporate number", QuestionView::organisation)
                .column("状態", "Status", QuestionView::status)
                .column("質問", "Question", QuestionView::text)
                .column("質問日時", "Asked", QuestionView::askedAt)
                .column("公表する質問", "Question for the public", QuestionView::publicQuestion)
                .column("回答", "Answer", QuestionView::publicAnswer)
                .column("公表番号", "Published number", QuestionView::publishedNumber)
                .column("回答しない理由", "Why not answered", QuestionView::refusalReason)
                .column("id", "id", QuestionView::id)
                .build();
    }
}
