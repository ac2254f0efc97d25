package jp.telework.promotion.recognition.criteria.api;

import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.platform.command.TraceView;
import jp.telework.promotion.recognition.criteria.domain.Assessment;
import jp.telework.promotion.recognition.criteria.domain.RecognitionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which level figures reach, rule by rule. */
@Schema(
        name = "RecognitionAssessment",
        description = "実施状況が満たす区分とその理由。認定ではない。 The level that the figures reach and why; no recognition.")
public record AssessmentView(
        @Schema(required = true) RecognitionLevel level,
        @Schema(required = true) List<TraceView> trace) {

    public static AssessmentView of(Assessment assessment, Language language) {
        return new AssessmentView(assessment.level(), TraceView.of(assessment.steps(), language));
    }
}
