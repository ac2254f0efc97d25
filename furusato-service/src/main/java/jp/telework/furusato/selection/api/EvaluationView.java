package jp.telework.furusato.selection.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import jp.telework.casework.evaluation.api.EvaluationLine;
import jp.telework.casework.evaluation.api.EvaluationSheet;
import jp.telework.casework.evaluation.api.ShownEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation as its reader may see it. */
@Schema(name = "ProposalEvaluation", description = "1人の評価者による1件の提案の評価 / one reviewer's evaluation of one proposal")
public record EvaluationView(
        UUID proposalId, UUID roundId, @JsonUnwrapped EvaluationSheet sheet) implements EvaluationLine {

    static EvaluationView of(ShownEvaluation shown) {
        return new EvaluationView(shown.caseId(), shown.callId(), shown.sheet());
    }
}
