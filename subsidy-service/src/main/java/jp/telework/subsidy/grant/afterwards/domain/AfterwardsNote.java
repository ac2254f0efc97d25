package jp.telework.subsidy.grant.afterwards.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.subsidy.programme.domain.ActClause;

/** Trace steps of a command after a project that only inform and refuse nothing. */
enum AfterwardsNote implements MessageKey {
    ASSET_RESTRICTED_UNTIL(ActClause.ACT_22),
    ASSET_BELOW_THRESHOLD(ActClause.ORDER_13),
    MOVED_PEOPLE_AGAINST_TARGET(ActClause.TERMS_OUTCOME),
    HIRED_PEOPLE_AGAINST_TARGET(ActClause.TERMS_OUTCOME),
    NO_REVENUE_CONDITION(ActClause.ACT_7_2);

    private final Clause clause;

    AfterwardsNote(Clause clause) {
        this.clause = clause;
    }

    /**
     * A step of a trace.
     *
     * @param inputs names and values in turn
     */
    TraceStep step(List<Object> inputs, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < inputs.size(); i += 2) {
            named.put(inputs.get(i).toString(), inputs.get(i + 1));
        }
        return new TraceStep(name(), clause, named, TraceStep.Outcome.PASSED, null, Message.of(this, arguments));
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.afterwards";
    }
}
