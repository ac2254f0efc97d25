package jp.telework.subsidy.evaluation.usecase;

import java.util.Map;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;

/** Reads the plan of a draft again. */
public interface DraftedAdoptions {

    /** @param body as it was sent with the draft */
    AdoptionPlan planOf(Map<String, Object> body);
}
