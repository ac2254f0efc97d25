package jp.telework.subsidy.budget.domain;

import java.util.Map;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;

/** Steps of a command's trace about the call's budget. */
public enum BudgetNote implements MessageKey {
    /** Yen are bound, and the budget reaches. */
    BUDGET_BOUND,
    /** Bound yen become free. */
    BUDGET_FREED,
    /** The budget does not reach. */
    BUDGET_SHORT;

    /** The step of a movement that was made. */
    public static TraceStep moved(Movement movement, Budget after) {
        boolean bound = movement.committed() > 0;
        return (bound ? BUDGET_BOUND : BUDGET_FREED)
                .step(Yen.of(Math.abs(movement.committed())), after.availableYen(), Outcome.PASSED);
    }

    /** The step of a movement that was refused. */
    public static TraceStep refused(Movement movement, Yen available) {
        return BUDGET_SHORT.step(Yen.of(movement.committed()), available, Outcome.FAILED);
    }

    private TraceStep step(Yen moved, Yen available, Outcome outcome) {
        return new TraceStep(
                name(),
                ActClause.ACT_6_BUDGET,
                Map.of("movedYen", moved.amount(), "availableYen", available.amount()),
                outcome,
                available.amount(),
                Message.of(this, moved, available));
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.budget";
    }
}
