package jp.telework.subsidy.settlement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.Yen;

/** Collects the steps of a calculation. */
final class Trace {

    private final List<TraceStep> steps = new ArrayList<>();

    /**
     * Adds a step.
     *
     * @param effect what the step leaves, yen
     * @param inputs names and values in turn
     * @param arguments of the sentence
     */
    void step(MessageKey text, Clause clause, Yen effect, Map<String, Object> inputs, Object... arguments) {
        step(text.name(), clause, effect, inputs, Outcome.PASSED, Message.of(text, arguments));
    }

    /** Adds a step that moves no money. */
    void note(MessageKey text, Clause clause, Map<String, Object> inputs, Object... arguments) {
        steps.add(new TraceStep(text.name(), clause, inputs, Outcome.PASSED, null, Message.of(text, arguments)));
    }

    void step(String rule, Clause clause, Yen effect, Map<String, Object> inputs, Outcome outcome, Message message) {
        steps.add(new TraceStep(rule, clause, inputs, outcome, effect.amount(), message));
    }

    List<TraceStep> steps() {
        return List.copyOf(steps);
    }

    /** Inputs as JSON shows them: yen as numbers, dates as ISO 8601. */
    static Map<String, Object> inputs(Object... namesAndValues) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], written(namesAndValues[i + 1]));
        }
        return inputs;
    }

    private static Object written(Object value) {
        if (value instanceof Yen yen) {
            return yen.amount();
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
