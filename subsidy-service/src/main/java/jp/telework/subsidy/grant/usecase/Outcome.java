package jp.telework.subsidy.grant.usecase;

import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.domain.GrantAction;
import jp.telework.subsidy.grant.domain.act.ActContent;
import org.jspecify.annotations.Nullable;

/**
 * What a command comes to.
 *
 * @param action the action that is recorded
 * @param reference another system's reference, unique among acts of the kind
 * @param movement how the call's budget moves, null when it does not
 * @param completes the step that the act completes, null when none
 */
record Outcome(
        GrantAction action,
        ActContent content,
        @Nullable String reference,
        @Nullable Movement movement,
        @Nullable GrantAction completes) {

    static Outcome of(GrantAction action, ActContent content) {
        return new Outcome(action, content, null, null, null);
    }

    Outcome reference(String text) {
        return new Outcome(action, content, text, movement, completes);
    }

    Outcome moving(Movement budget) {
        return new Outcome(action, content, reference, budget, completes);
    }

    Outcome completing(GrantAction step) {
        return new Outcome(action, content, reference, movement, step);
    }
}
