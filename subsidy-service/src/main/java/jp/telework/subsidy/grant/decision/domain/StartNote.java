package jp.telework.subsidy.grant.decision.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;
import org.jspecify.annotations.Nullable;

/** Steps of the trace about a project that begins before its decision. */
enum StartNote implements MessageKey {
    /** The draft would be decided after the planned start: the approver chooses. */
    STARTS_BEFORE_DECISION,
    /** The period is shortened: it begins with the decision. */
    PERIOD_SHORTENED,
    /** 事前着手: the earlier start is approved. */
    EARLY_START_APPROVED,
    /** A cost was ordered before it could be eligible. */
    ORDERED_EARLY;

    TraceStep step(List<Object> inputs, @Nullable Yen effect, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < inputs.size(); i += 2) {
            named.put(inputs.get(i).toString(), inputs.get(i + 1));
        }
        return new TraceStep(
                name(),
                ActClause.TERMS_EARLY_START,
                named,
                TraceStep.Outcome.PASSED,
                effect == null ? null : effect.amount(),
                Message.of(this, arguments));
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.grant";
    }
}
