package jp.telework.subsidy.call.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a published call, as the public sees it.
 *
 * @param number 1, 2, … within the call
 * @param changes empty for a cancellation
 * @param reason why, in the officer's words
 */
public record CallAmendment(int number, AmendmentKind kind, Instant madeAt, String reason, List<Change> changes) {

    public CallAmendment {
        changes = List.copyOf(changes);
    }

    /**
     * One value before and after; an instant is written as in ISO 8601.
     *
     * @param before null where the call said nothing
     */
    public record Change(CallField field, @Nullable String before, String after) {}
}
