package jp.telework.seminar.survey.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All answers to surveys. */
public interface SurveyResponses {

    void add(SurveyResponse response);

    boolean answered(String respondent);

    /** Answers of a seminar in the order in which they came. */
    List<SurveyResponse> list(UUID seminarId, @Nullable UUID after, int rows);

    /** The answers of a seminar counted, in one statement. */
    SurveyCount count(UUID seminarId);
}
