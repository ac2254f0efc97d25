package jp.telework.platform.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;

/**
 * Whether a command can be run on a case now; its body is not judged. The roles of its callers are not judged here: they
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
     * @param reasons against it for every part
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

    /** The rules that refuse a command before its body is judged. */
    public static List<Violation> judged(Consumer<Checks> judgement) {
        Checks checks = new Checks();
        List<Violation> refused = unless(() -> judgement.accept(checks));
        return refused.isEmpty() ? checks.violations() : refused;
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
        List<A> actions = List.of(action.getDeclaringClass().getEnumConstants());
        return List.of(
                Violation.of("", CommonError.ILLEGAL_TRANSITION, state, action),
                FirstSteps.before(state, action, actions, next).stream()
                        .findFirst()
                        .map(first -> Violation.of("", CommonError.ANOTHER_ACTION_FIRST, first))
                        .orElseGet(() -> Violation.of("", CommonError.NO_LONGER_POSSIBLE)));
    }
}
