package jp.telework.subsidy.evaluation.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.telework.casework.evaluation.api.DecisionReader;
import jp.telework.casework.evaluation.api.EvaluationReader;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.evaluation.domain.EvaluationError;
import jp.telework.subsidy.evaluation.usecase.DraftedAdoptions;
import org.jspecify.annotations.Nullable;

/** Reads the body of an adoption; refuses it with all that is wrong. */
@ApplicationScoped
class AdoptionReader implements DraftedAdoptions {

    AdoptionReader() {}

    /** The body as a draft keeps it. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> kept(@Nullable AdoptionRequest body) {
        return StoredJson.read(StoredJson.write(EvaluationReader.present(body)), Map.class);
    }

    @Override
    public AdoptionPlan planOf(Map<String, Object> body) {
        return read(StoredJson.read(StoredJson.write(body), AdoptionRequest.class));
    }

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
