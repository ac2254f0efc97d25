package jp.telework.seminar.survey.api;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.seminar.survey.domain.Introduction;
import jp.telework.seminar.survey.domain.SurveyResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer, without a name. */
@Schema(name = "SurveyResponse")
public record SurveyResponseView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "5") int satisfaction,
        @Nullable Integer understanding,
        @Nullable Introduction introduction,
        @Nullable String freeText,
        @Schema(required = true) LocalDate answeredOn) {

    static SurveyResponseView of(SurveyResponse response) {
        SurveyResponse.Answers answers = response.answers();
        return new SurveyResponseView(
                response.id(),
                answers.satisfaction(),
                answers.understanding(),
                answers.introduction(),
                answers.freeText(),
                response.answeredOn());
    }
}
