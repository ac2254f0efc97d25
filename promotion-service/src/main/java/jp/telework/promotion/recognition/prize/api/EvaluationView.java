package jp.telework.promotion.recognition.prize.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import jp.telework.casework.evaluation.api.EvaluationLine;
import jp.telework.casework.evaluation.api.EvaluationSheet;
import jp.telework.casework.evaluation.api.ShownEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation as its reader may see it. */
@Schema(
        name = "RecognitionEvaluation",
        description = "1人の評価者による1件の申請の評価 / one reviewer's evaluation of one application")
public record EvaluationView(
        UUID entryId, UUID roundId, @JsonUnwrapped EvaluationSheet sheet) implements EvaluationLine {

    static EvaluationView of(ShownEvaluation shown) {
        return new EvaluationView(shown.caseId(), shown.callId(), shown.sheet());
    }
}
