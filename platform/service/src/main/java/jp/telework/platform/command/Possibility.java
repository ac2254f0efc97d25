package jp.telework.platform.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * Whether a command can be run on a case now, whatever its body says. The roles of its callers are not judged here: they
 * stand in the contract.
 *
 * @param action name of the command: its path below the case, without variables
 * @param part values of the variables in that path, such as the number of a request; empty for a command on the whole case,
 *     and where the case has no such part
 * @param reasons why not, with what to do first; empty when it can be run
 */
public record Possibility(String action, List<String> part, List<Violation> reasons) {

    public Possibility {
        part = List.copyOf(part);
        reasons = List.copyOf(reasons);
    }

    /** A command on the whole case. */
    public static Possibility of(String action, List<Violation> reasons) {
        return new Possibility(action, List.of(), reasons);
    }

    /**
     * A command on parts of the case: one for each part, or one that is not possible.
     *
     * @param parts on which it can be run
     * @param reasons against it, whatever the part
     */
    public static List<Possibility> ofParts(String action, List<?> parts, List<Violation> reasons) {
        if (!reasons.isEmpty()) {
            return List.of(of(action, reasons));
        }
        return parts.isEmpty()
                ? List.of(of(action, List.of(Violation.of("", CommonError.NO_SUCH_PART))))
                : parts.stream()
                        .map(part -> new Possibility(action, List.of(part.toString()), List.of()))
                        .toList();
    }

    /** What rules refuse of a command, whatever its body says. */
    public static List<Violation> judged(Consumer<Checks> judgement) {
        Checks checks = new Checks();
        judgement.accept(checks);
        return checks.violations();
    }

    /** The reasons of a check that refuses; empty when it passes. */
    public static List<Violation> unless(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (Refusal refused) {
            return refused.violations().isEmpty()
                    ? List.of(new Violation(
                            "", refused.code(), null, refused.message().arguments()))
                    : refused.violations();
        }
    }

    public boolean isOpen() {
        return reasons.isEmpty();
    }

    /**
     * The reasons of a state against an action: that it does not allow it, and which action comes first.
     *
     * @param next the state after an action; empty when the state does not allow it
     */
    public static <S extends Enum<S> & Term, A extends Enum<A> & Term> List<Violation> inState(
            S state, A action, BiFunction<S, A, Optional<S>> next) {
        if (next.apply(state, action).isPresent()) {
            return List.of();
        }
        @Nullable A first = firstStep(state, action, next);
        return List.of(
                Violation.of("", CommonError.ILLEGAL_TRANSITION, state, action),
                first == null
                        ? Violation.of("", CommonError.NO_LONGER_POSSIBLE)
                        : Violation.of("", CommonError.ANOTHER_ACTION_FIRST, first));
    }

    /** The first action on the shortest way to a state that allows another; null when there is no way. */
    private static <S extends Enum<S>, A extends Enum<A>> @Nullable A firstStep(
            S from, A goal, BiFunction<S, A, Optional<S>> next) {
        List<A> actions = List.of(goal.getDeclaringClass().getEnumConstants());
        Set<S> seen = EnumSet.of(from);
        Deque<Reached<S, A>> open = new ArrayDeque<>(List.of(new Reached<S, A>(from, null)));
        while (!open.isEmpty()) {
            Reached<S, A> reached = open.remove();
            if (next.apply(reached.state(), goal).isPresent()) {
                return reached.first();
            }
            for (A action : actions) {
                next.apply(reached.state(), action)
                        .filter(seen::add)
                        .ifPresent(state ->
                                open.add(new Reached<>(state, reached.first() == null ? action : reached.first())));
            }
        }
        return null;
    }

    /** A state on the way, and the first action of the way to it; null at its beginning. */
    private record Reached<S, A>(S state, @Nullable A first) {}
}
