package jp.telework.subsidy.grant.lifecycle.usecase;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;

/**
 * Reasons against an action that the state allows; request bodies are not judged here. Each part of a case judges its own
 * actions, so that {@link GrantActions} finds what a dry run finds.
 */
public interface ActionJudge {

    /** Judges an action on the whole case. Actions of other parts are left alone. */
    default void judge(GrantAction action, Grant grant, Checks checks, Moment moment) {}

    /** The numbers of the acts that an action can be about now; empty when it is about the whole case. */
    default Optional<List<Integer>> parts(GrantAction action, Grant grant) {
        return Optional.empty();
    }
}
