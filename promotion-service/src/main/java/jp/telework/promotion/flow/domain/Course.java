package jp.telework.promotion.flow.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;

/** How a case goes through its states. */
public final class Course {

    private Course() {}

    /**
     * The state after an action.
     *
     * @param ordinary the steps of the ordinary procedure, of which a refusal names the one that comes first
     * @param next the state after an action; empty when the state does not allow it
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public static <S extends Term, A extends Enum<A> & CaseAction> S after(
            S state, A action, List<A> ordinary, BiFunction<S, A, Optional<S>> next) {
        return next.apply(state, action).orElseThrow(() -> Refusal.of(
                        CommonError.ILLEGAL_TRANSITION,
                        FirstSteps.whyNot(state, action, ordinary, next, CaseAction::noun))
                .with(
                        "allowed",
                        Arrays.stream(action.getDeclaringClass().getEnumConstants())
                                .filter(other -> next.apply(state, other).isPresent())
                                .map(CaseAction::noun)
                                .toList()));
    }
}
