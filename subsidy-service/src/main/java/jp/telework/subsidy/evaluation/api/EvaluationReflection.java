package jp.telework.subsidy.evaluation.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.scoring.Score;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;

/** What is stored or sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(targets = {Score.class, AdoptionPlan.Refused.class, Reasons.class})
final class EvaluationReflection {

    private EvaluationReflection() {}
}
