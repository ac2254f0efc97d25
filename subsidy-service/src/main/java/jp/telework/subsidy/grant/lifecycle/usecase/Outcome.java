package jp.telework.subsidy.grant.lifecycle.usecase;

import java.util.function.Consumer;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalStep;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import org.jspecify.annotations.Nullable;

/**
 * What a command comes to.
 *
 * @param action the action that is recorded
 * @param reference another system's reference, unique among acts of the kind
 * @param movement how the call's budget moves, null when it does not
 * @param completes the step that the act completes, null when none
 * @param follow what else is done once the act is recorded, null when nothing
 * @param step the approval by which it is made, null where it needs none
 */
public record Outcome(
        GrantAction action,
        ActContent content,
        @Nullable String reference,
        @Nullable Movement movement,
        @Nullable GrantAction completes,
        @Nullable Consumer<Act> follow,
        @Nullable ApprovalStep step) {

    public static Outcome of(GrantAction action, ActContent content) {
        return new Outcome(action, content, null, null, null, null, null);
    }

    public Outcome reference(String text) {
        return new Outcome(action, content, text, movement, completes, follow, step);
    }

    public Outcome moving(Movement budget) {
        return new Outcome(action, content, reference, budget, completes, follow, step);
    }

    /** Completes a step, if it does. */
    public Outcome completing(GrantAction step, boolean completed) {
        return completed ? new Outcome(action, content, reference, movement, step, follow, this.step) : this;
    }

    /** Says by which approval the act is made. */
    public Outcome approvedBy(ApprovalStep approval) {
        return new Outcome(action, content, reference, movement, completes, follow, approval);
    }

    public Outcome followedBy(Consumer<Act> next) {
        return new Outcome(action, content, reference, movement, completes, next, step);
    }
}
