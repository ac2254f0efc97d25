package jp.telework.subsidy.evaluation.api;

import jp.telework.casework.evaluation.api.DecisionReader;
import jp.telework.casework.evaluation.api.EvaluationReader;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.evaluation.domain.EvaluationError;
import org.jspecify.annotations.Nullable;

/** Reads the body of an adoption; refuses it with all that is wrong. */
final class AdoptionReader {

    private AdoptionReader() {}

    static AdoptionPlan read(@Nullable AdoptionRequest body) {
        AdoptionRequest sent = EvaluationReader.present(body);
        DecisionReader reader = new DecisionReader(EvaluationError.NOT_A_CANDIDATE);
        return reader.orRefuse(new AdoptionPlan(
                reader.chosen("/adopted", sent.adopted()),
                reader.refused("/notAdopted", sent.notAdopted(), AdoptionPlan.Refused::new),
                reader.reason("/deviationReason", sent.deviationReason()),
                reader.reason("/missingEvaluationReason", sent.missingEvaluationReason())));
    }
}
