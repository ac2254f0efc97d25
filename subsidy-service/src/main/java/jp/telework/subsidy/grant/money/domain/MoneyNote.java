package jp.telework.subsidy.grant.money.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.Yen;

/** Trace steps of a command about money that only inform and refuse nothing. */
public enum MoneyNote implements MessageKey {
    /** Nothing beyond the reported cost was corrected. */
    EXAMINED,
    CANCELLED_UNPAID,
    CANCELLED_PAID,
    RETURN_PART,
    PRINCIPAL_REPAID;

    /**
     * A step of a trace.
     *
     * @param inputs names and values in turn
     */
    public TraceStep step(Clause clause, List<Object> inputs, Yen effect, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < inputs.size(); i += 2) {
            named.put(inputs.get(i).toString(), inputs.get(i + 1));
        }
        return new TraceStep(
                name(), clause, named, TraceStep.Outcome.PASSED, effect.amount(), Message.of(this, arguments));
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.money";
    }
}
