package jp.telework.kernel.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.telework.kernel.text.Advice;
import jp.telework.kernel.text.Term;

/** Finds what must be done first, so that a case comes to a state that allows an action. */
public final class FirstSteps {

    private FirstSteps() {}

    /**
     * The fewest steps that lead from a state to one that allows an action.
     *
     * @param steps the steps of the ordinary procedure in their order
     * @param next the state after an action; empty when the state does not allow it
     * @return the steps before the action; empty when the state allows it already, or no steps lead there
     */
    public static <S, A> List<A> before(S from, A wanted, List<A> steps, BiFunction<S, A, Optional<S>> next) {
        Set<S> seen = new HashSet<>(Set.of(from));
        Deque<Way<S, A>> open = new ArrayDeque<>(List.of(new Way<>(from, List.of())));
        while (!open.isEmpty()) {
            Way<S, A> way = open.removeFirst();
            if (next.apply(way.state, wanted).isPresent()) {
                return way.steps;
            }
            for (A step : steps) {
                next.apply(way.state, step).filter(seen::add).ifPresent(state -> open.addLast(way.then(step, state)));
            }
        }
        return List.of();
    }

    /**
     * The arguments of ILLEGAL_TRANSITION.
     *
     * @param state as the reader may know it
     * @param first what has to come first, if an ordinary step leads to the action
     */
    public static Object[] whyNot(Term state, Term action, Optional<Advice> first) {
        return first.map(advice -> new Object[] {state, action, advice}).orElseGet(() -> new Object[] {state, action});
    }

    /**
     * The arguments of ILLEGAL_TRANSITION where all callers may know every step.
     *
     * @param steps the steps of the ordinary procedure in their order; empty when no step is taken for the action
     * @param path the last part of an action's path in the API
     */
    public static <S extends Term, A extends Term> Object[] whyNot(
            S state, A wanted, List<A> steps, BiFunction<S, A, Optional<S>> next, Function<A, String> path) {
        Optional<A> first = before(state, wanted, steps, next).stream().findFirst();
        return whyNot(state, wanted, first.map(step -> Advice.first(step, path.apply(step))));
    }

    private record Way<S, A>(S state, List<A> steps) {

        Way<S, A> then(A step, S after) {
            List<A> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Way<>(after, longer);
        }
    }
}
