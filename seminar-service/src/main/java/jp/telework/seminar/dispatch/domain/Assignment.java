package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 割当て.
 *
 * @param rank the manager's place in the proposal, from 1
 * @param deviationReason why not the first of the proposal, null when it is
 * @param queueReason why before requests that wait longer, null when there are none
 * @param acceptedAt when the manager accepted, null until then
 */
public record Assignment(
        UUID managerId,
        String managerName,
        int rank,
        @Nullable String deviationReason,
        @Nullable String queueReason,
        String assignedBy,
        Instant assignedAt,
        @Nullable Instant acceptedAt) {

    Assignment accepted(Instant now) {
        return new Assignment(managerId, managerName, rank, deviationReason, queueReason, assignedBy, assignedAt, now);
    }
}
