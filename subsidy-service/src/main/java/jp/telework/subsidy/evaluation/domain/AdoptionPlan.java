package jp.telework.subsidy.evaluation.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reason.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * What an approver wants to decide.
 *
 * @param deviationReason why not by the ranking, null when it follows it
 * @param missingEvaluationReason why although evaluations are missing, null when none is
 */
public record AdoptionPlan(
        List<UUID> adopted,
        List<Refused> notAdopted,
        @Nullable String deviationReason,
        @Nullable String missingEvaluationReason) {

    public AdoptionPlan {
        adopted = List.copyOf(adopted);
        notAdopted = List.copyOf(notAdopted);
    }

    /** An application that is not adopted. */
    public record Refused(UUID id, Reasons reasons) {}
}
