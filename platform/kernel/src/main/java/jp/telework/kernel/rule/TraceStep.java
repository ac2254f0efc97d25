package jp.telework.kernel.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one rule looked at and what came of it.
 *
 * @param rule stable name of the rule
 * @param clause the article or document behind it
 * @param inputs the values that decided, by name
 * @param outcome passed, failed, or not evaluated because something it needs is missing
 * @param effectYen yen that the rule leaves grantable (or takes), null when the rule moves no money
 * @param message one sentence for people
 */
public record TraceStep(
        String rule,
        Clause clause,
        Map<String, Object> inputs,
        Outcome outcome,
        @Nullable Long effectYen,
        Message message) {

    /** How a rule ended. */
    public enum Outcome {
        /** The rule is met. */
        PASSED,
        /** The rule refuses. */
        FAILED,
        /** The rule could not be evaluated, because a value it needs is missing or invalid. */
        NOT_EVALUATED
    }

    public TraceStep {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
