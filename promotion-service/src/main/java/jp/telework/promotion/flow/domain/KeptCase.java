package jp.telework.promotion.flow.domain;

import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;

/**
 * A case that commands change.
 *
 * @param <A> what happens to it
 */
public interface KeptCase<A> {

    UUID id();

    long version();

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    void require(A action);
}
