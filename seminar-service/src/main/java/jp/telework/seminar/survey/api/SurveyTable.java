package jp.telework.seminar.survey.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Answers to the survey as a table, without names. */
@Singleton
class SurveyTable {

    @Produces
    @Singleton
    static Table<SurveyResponseView> responses() {
        return Table.of(SurveyResponseView.class, "survey-responses", "アンケート", "Survey responses")
                .column("回答日", "Answered", SurveyResponseView::answeredOn)
                .column("満足度", "Satisfaction", SurveyResponseView::satisfaction)
                .column("理解度", "Understanding", SurveyResponseView::understanding)
                .column("テレワークの導入状況", "Introduction of telework", SurveyResponseView::introduction)
                .column("自由記述", "Free text", SurveyResponseView::freeText)
                .column("id", "id", SurveyResponseView::id)
                .build();
    }
}
