package jp.telework.kernel.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Judges a command rule by rule: keeps what each rule looked at, for the trace, and every refusal, so that the caller
 * hears all of them at once.
 */
public final class Checks {

    private final List<TraceStep> steps = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    /**
     * Judges one rule.
     *
     * @param pointer the field to which a refusal points; empty for the whole command
     * @param inputs names and values in turn, as the trace shows them
     * @param arguments of both sentences, the passed one and the refused one
     */
    public Checks that(CaseRule rule, boolean kept, String pointer, List<Object> inputs, Object... arguments) {
        return judge(rule, kept, pointer, inputs, null, arguments);
    }

    /** Judges one rule that leaves a number of yen, its effect. */
    public Checks leaving(
            CaseRule rule, boolean kept, String pointer, List<Object> inputs, Yen effect, Object... arguments) {
        return judge(rule, kept, pointer, inputs, effect, arguments);
    }

    private Checks judge(
            CaseRule rule,
            boolean kept,
            String pointer,
            List<Object> inputs,
            @Nullable Yen effect,
            Object... arguments) {
        Message message = kept ? Message.of(rule, arguments) : Message.of(rule.refusal(), arguments);
        steps.add(new TraceStep(
                rule.name(),
                rule.clause(),
                named(inputs),
                kept ? Outcome.PASSED : Outcome.FAILED,
                effect == null ? null : effect.amount(),
                message));
        if (!kept) {
            violations.add(Violation.under(rule.clause(), pointer, rule.refusal(), arguments));
        }
        return this;
    }

    /** Adds the explanation of a computation. */
    public Checks explain(List<TraceStep> computation) {
        steps.addAll(computation);
        return this;
    }

    public List<TraceStep> steps() {
        return List.copyOf(steps);
    }

    /** What is not kept so far. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /**
     * Ends the judgement.
     *
     * @throws Refusal with every refusal; its code is that of the first
     */
    public void refuseIfAny() {
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
    }

    private static Map<String, Object> named(List<Object> inputs) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < inputs.size(); i += 2) {
            named.put(inputs.get(i).toString(), inputs.get(i + 1));
        }
        return named;
    }
}
