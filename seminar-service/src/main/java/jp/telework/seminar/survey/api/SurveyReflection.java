package jp.telework.seminar.survey.api;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(targets = SurveyResponseView.class)
final class SurveyReflection {

    private SurveyReflection() {}
}
