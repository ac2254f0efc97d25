package jp.telework.furusato.selection.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.telework.casework.evaluation.api.DecisionReader;
import jp.telework.casework.evaluation.api.EvaluationReader;
import jp.telework.furusato.selection.domain.SelectionError;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.furusato.selection.usecase.DraftedSelections;
import jp.telework.platform.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** Reads the body of a selection; refuses it with all that is wrong. */
@ApplicationScoped
class SelectionReader implements DraftedSelections {

    SelectionReader() {}

    /** The body as a draft keeps it. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> kept(@Nullable SelectionRequest body) {
        return StoredJson.read(StoredJson.write(EvaluationReader.present(body)), Map.class);
    }

    @Override
    public SelectionPlan planOf(Map<String, Object> body) {
        return read(StoredJson.read(StoredJson.write(body), SelectionRequest.class));
    }

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
