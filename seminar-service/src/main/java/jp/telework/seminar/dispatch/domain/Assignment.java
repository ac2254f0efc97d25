package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.rule.Checks;
import org.jspecify.annotations.Nullable;

/**
 * 割当て.
 *
 * @param rank the manager's place in the proposal, from 1
 * @param deviationReason why not the first of the proposal, null when it is
 * @param queueReason why before requests that wait longer, null when there are none
 * @param acceptedAt when the manager accepted, null until then
 * @param assignedPerson who is behind the account that assigned; null in what is from before it was kept
 * @param acceptedBy who accepted; null until then, and in what is from before it was kept
 */
public record Assignment(
        UUID managerId,
        String managerName,
        int rank,
        @Nullable String deviationReason,
        @Nullable String queueReason,
        String assignedBy,
        Instant assignedAt,
        @Nullable Instant acceptedAt,
        @Nullable String assignedPerson,
        @Nullable Hand acceptedBy) {

    Assignment accepted(Hand manager, Instant now) {
        return new Assignment(
                managerId,
                managerName,
                rank,
                deviationReason,
                queueReason,
                assignedBy,
                assignedAt,
                now,
                assignedPerson,
                manager);
    }

    FormerAssignment ended(FormerAssignment.Kind kind, String reason, Instant now) {
        return new FormerAssignment(managerId, managerName, kind, reason, now);
    }

    /** Judges who accepts: nobody gives a case to themselves. */
    public void judgeAcceptance(Hand manager, Checks checks) {
        apart(manager, new Hand(assignedBy, assignedPerson), checks);
    }

    /** Judges who closes the case: nobody takes off their own work. */
    public void judgeClosing(Hand secretariat, Checks checks) {
        if (acceptedBy != null) {
            apart(secretariat, acceptedBy, checks);
        }
    }

    private static void apart(Hand now, Hand before, Checks checks) {
        boolean apart = !now.isSameAs(before);
        checks.that(DispatchRule.OTHER_PERSON, apart, "", List.of("otherPerson", apart));
    }
}
