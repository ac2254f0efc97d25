package jp.telework.furusato.selection.api;

import jp.telework.casework.evaluation.api.DecisionReader;
import jp.telework.casework.evaluation.api.EvaluationReader;
import jp.telework.furusato.selection.domain.SelectionError;
import jp.telework.furusato.selection.domain.SelectionPlan;
import org.jspecify.annotations.Nullable;

/** Reads the body of a selection; refuses it with all that is wrong. */
final class SelectionReader {

    private SelectionReader() {}

    static SelectionPlan read(@Nullable SelectionRequest body) {
        SelectionRequest sent = EvaluationReader.present(body);
        DecisionReader reader = new DecisionReader(SelectionError.NOT_A_CANDIDATE);
        return reader.orRefuse(new SelectionPlan(
                reader.chosen("/selected", sent.selected()),
                reader.refused("/notSelected", sent.notSelected(), SelectionPlan.Refused::new),
                reader.reason("/deviationReason", sent.deviationReason()),
                reader.reason("/missingEvaluationReason", sent.missingEvaluationReason())));
    }
}
