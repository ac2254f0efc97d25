package jp.telework.furusato.town.domain;

import java.util.Map;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;

/** What explanations tell without refusing anything. */
public enum TownNote implements MessageKey {
    ACTUAL_AGAINST_TARGET,
    ACTUAL_WITHOUT_WAY,
    AGAINST_REGION,
    AGAINST_NATION,
    NO_REGIONAL_FIGURE,
    NO_NATIONAL_FIGURE,
    NO_SERIES,
    NO_SURVEY,
    OTHER_YEAR,
    OTHER_UNIT,
    PLAN_FIELD_CHANGED,
    PLAN_TARGET,
    PLAN_TARGET_ADDED,
    PLAN_TARGET_REMOVED,
    PLAN_TARGET_CHANGED,
    PLAN_MEASURE_ADDED,
    PLAN_MEASURE_REMOVED;

    /** A step of an explanation. */
    public TraceStep step(Clause clause, Map<String, Object> inputs, Object... arguments) {
        return new TraceStep(name(), clause, inputs, TraceStep.Outcome.PASSED, null, Message.of(this, arguments));
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.town";
    }
}
