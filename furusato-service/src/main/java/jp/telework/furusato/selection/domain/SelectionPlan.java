package jp.telework.furusato.selection.domain;

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
public record SelectionPlan(
        List<UUID> selected,
        List<Refused> notSelected,
        @Nullable String deviationReason,
        @Nullable String missingEvaluationReason) {

    public SelectionPlan {
        selected = List.copyOf(selected);
        notSelected = List.copyOf(notSelected);
    }

    /** A proposal that is not selected. */
    public record Refused(UUID id, Reasons reasons) {}
}
