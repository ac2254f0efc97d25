package jp.telework.subsidy.grant.change.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;
import org.jspecify.annotations.Nullable;

/** Trace steps of a command on a running project that only inform and refuse nothing. */
public enum ProgressNote implements MessageKey {
    /** More was spent than decided: the surplus is the grantee's own burden, no breach. */
    SPENT_BEYOND_PLAN(ActClause.TERMS_AMOUNT),
    SPENT_WITHIN_PLAN(ActClause.TERMS_AMOUNT),
    COMPLETED_IN_TIME(ActClause.ACT_11),
    COMPLETED_LATE(ActClause.ACT_7_1_5),
    REPORT_IN_TIME(ActClause.ACT_14),
    REPORT_LATE(ActClause.ACT_14),
    CATEGORY_UNCHANGED(ActClause.TERMS_MINOR_CHANGE),
    CATEGORY_WITHIN_MINOR(ActClause.TERMS_MINOR_CHANGE),
    CATEGORY_BEYOND_MINOR(ActClause.TERMS_MINOR_CHANGE),
    AMOUNT_AFTER_CHANGE(ActClause.TERMS_AMOUNT),
    ORDER_TERM_OVER(ActClause.ACT_13_2),
    ORDER_REFUSED(ActClause.ACT_13_2);

    private final Clause clause;

    ProgressNote(Clause clause) {
        this.clause = clause;
    }

    /**
     * A step of a trace.
     *
     * @param inputs names and values in turn
     */
    public TraceStep step(List<Object> inputs, @Nullable Yen effect, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < inputs.size(); i += 2) {
            named.put(inputs.get(i).toString(), inputs.get(i + 1));
        }
        return new TraceStep(
                name(),
                clause,
                named,
                TraceStep.Outcome.PASSED,
                effect == null ? null : effect.amount(),
                Message.of(this, arguments));
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.progress";
    }
}
