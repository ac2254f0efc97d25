package jp.telework.subsidy.application.domain.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param step the explanation
 * @param violations empty unless the rule failed
 */
public record Finding(TraceStep step, List<Violation> violations) {

    /** Collects a rule's inputs and violations and ends in a finding. */
    static final class Draft {
        private final SubmissionRule rule;
        private final Map<String, Object> inputs = new LinkedHashMap<>();
        private final List<Violation> violations = new ArrayList<>();
        private @Nullable Long effectYen;

        private Draft(SubmissionRule rule) {
            this.rule = rule;
        }

        Draft input(String name, @Nullable Object value) {
            if (value != null) {
                inputs.put(name, value);
            }
            return this;
        }

        Draft effect(Yen yen) {
            effectYen = yen.amount();
            return this;
        }

        Draft refuse(String pointer, ErrorCode code, Object... arguments) {
            return refuse(rule.clause(), pointer, code, arguments);
        }

        Draft refuse(Clause clause, String pointer, ErrorCode code, Object... arguments) {
            violations.add(Violation.under(clause, pointer, code, arguments));
            return this;
        }

        boolean refused() {
            return !violations.isEmpty();
        }

        /** Passed with this sentence, unless something was refused before. */
        Finding orPassed(TraceText text, Object... arguments) {
            if (violations.isEmpty()) {
                return new Finding(step(Outcome.PASSED, Message.of(text, arguments)), List.of());
            }
            Violation first = violations.get(0);
            return new Finding(
                    step(Outcome.FAILED, new Message(first.code(), first.arguments())), List.copyOf(violations));
        }

        Finding notEvaluated(TraceText why, Object... arguments) {
            return new Finding(step(Outcome.NOT_EVALUATED, Message.of(why, arguments)), List.of());
        }

        private TraceStep step(Outcome outcome, Message message) {
            return new TraceStep(rule.name(), rule.clause(), inputs, outcome, effectYen, message);
        }
    }

    static Draft of(SubmissionRule rule) {
        return new Draft(rule);
    }
}
