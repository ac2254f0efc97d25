package jp.telework.seminar.survey.api;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = SurveyResponseView.class,
        classNames = "jp.telework.seminar.survey.usecase.AnswerSurvey$Snapshot")
final class SurveyReflection {

    private SurveyReflection() {}
}
