package jp.telework.casework.applied.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.text.Term;

/**
 * A state of a case, with what it allows.
 *
 * @param <S> the states of this kind of case
 * @param <A> the actions on this kind of case
 */
public interface CaseState<S extends CaseState<S, A>, A> extends Term {

    /** The state after an action; empty when this state does not allow it. */
    Optional<S> next(A action);

    /** The actions that this state allows, by their names in the API. */
    List<String> allowed();

    /** The arguments of ILLEGAL_TRANSITION: the state, the action, and what has to come first. */
    Object[] whyNot(A wanted);
}
