package jp.telework.subsidy.grant.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.subsidy.grant.domain.ProcessingStep;

/** What statements take as JSON, for the native image. */
@RegisterForReflection(
        targets = ProcessingStep.class,
        classNames = "jp.telework.subsidy.grant.persistence.SqlObligations$Kept")
final class AfterwardsReflection {

    private AfterwardsReflection() {}
}
