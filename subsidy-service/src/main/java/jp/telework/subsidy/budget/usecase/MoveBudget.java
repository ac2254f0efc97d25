package jp.telework.subsidy.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.budget.domain.Budget;
import jp.telework.subsidy.budget.domain.BudgetError;
import jp.telework.subsidy.budget.domain.Budgets;
import jp.telework.subsidy.budget.domain.Movement;

/**
 * Opens and moves budgets. Rivals for one budget wait for each other, so a command moves it as its last step before its
 * journal entry.
 */
@ApplicationScoped
public class MoveBudget {

    private final Budgets budgets;
    private final Clock clock;

    MoveBudget(Budgets budgets, Clock clock) {
        this.budgets = budgets;
        this.clock = clock;
    }

    @Transactional
    public void open(UUID callId, Yen budgetYen) {
        budgets.open(callId, budgetYen);
    }

    /**
     * Moves a budget, never beyond what the call may grant.
     *
     * @throws Refusal BUDGET_EXHAUSTED with the remaining yen
     */
    @Transactional
    public void move(Movement movement) {
        if (!budgets.move(movement, clock.instant())) {
            Yen remaining =
                    budgets.find(movement.callId()).map(Budget::availableYen).orElse(Yen.ZERO);
            throw Refusal.of(BudgetError.BUDGET_EXHAUSTED, Yen.of(movement.committed()), remaining)
                    .with("remainingYen", remaining.amount());
        }
    }
}
