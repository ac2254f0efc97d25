package jp.telework.promotion.network.question.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Questions and public answers as tables. */
@Singleton
class QuestionTables {

    @Produces
    @Singleton
    static Table<QuestionView> questions() {
        return Table.of(QuestionView.class, "network-questions", "推進企業への質問", "Questions to the network")
                .column("状態", "Status", QuestionView::status)
                .column("立場", "Side", QuestionView::side)
                .column("分野", "Topic", QuestionView::topic)
                .column("業種", "Industry", QuestionView::industry)
                .column("従業員数", "Employees", QuestionView::sizeClass)
                .column("質問", "Question", QuestionView::text)
                .column("回答企業", "Member", QuestionView::member)
                .column("回答の期限", "Due", QuestionView::dueOn)
                .column("督促した日", "Reminded", QuestionView::remindedOn)
                .column("回答", "Answer", QuestionView::answer)
                .column("回答日時", "Answered", QuestionView::answeredAt)
                .column("質問日時", "Asked", QuestionView::askedAt)
                .column("更新日時", "Updated", QuestionView::updatedAt)
                .column("id", "id", QuestionView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<PublishedAnswerView> answers() {
        return Table.of(PublishedAnswerView.class, "network-answers", "推進企業の回答", "Answers of the network")
                .column("分野", "Topic", PublishedAnswerView::topic)
                .column("業種", "Industry", PublishedAnswerView::industry)
                .column("従業員数", "Employees", PublishedAnswerView::sizeClass)
                .column("表題", "Title", PublishedAnswerView::title)
                .column("質問", "Question", PublishedAnswerView::question)
                .column("回答", "Answer", PublishedAnswerView::answer)
                .column("公開日", "Published", PublishedAnswerView::publishedOn)
                .column("id", "id", PublishedAnswerView::id)
                .build();
    }
}
