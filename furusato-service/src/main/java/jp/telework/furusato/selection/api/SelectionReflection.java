package jp.telework.furusato.selection.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.scoring.Score;

/** What is stored or sent as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(targets = {Score.class, SelectionPlan.Refused.class, Reasons.class})
final class SelectionReflection {

    private SelectionReflection() {}
}
