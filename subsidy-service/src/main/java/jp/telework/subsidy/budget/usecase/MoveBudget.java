package jp.telework.subsidy.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.command.Journal;
import jp.telework.subsidy.budget.domain.Budget;
import jp.telework.subsidy.budget.domain.BudgetError;
import jp.telework.subsidy.budget.domain.BudgetNote;
import jp.telework.subsidy.budget.domain.Budgets;
import jp.telework.subsidy.budget.domain.Movement;

/**
 * Opens and moves budgets. Rivals for one budget wait for each other, so a command moves it as its last step before its
 * journal entry.
 */
@ApplicationScoped
public class MoveBudget {

    private final Budgets budgets;
    private final Journal journal;
    private final Clock clock;

    MoveBudget(Budgets budgets, Journal journal, Clock clock) {
        this.budgets = budgets;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID callId, Yen budgetYen) {
        budgets.open(callId, budgetYen);
    }

    /**
     * Moves a budget, never beyond what the call may grant. The trace tells what is left, when bound yen move.
     *
     * @throws Refusal BUDGET_EXHAUSTED with the remaining yen
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Movement movement) {
        Optional<Budget> after = budgets.move(movement, clock.instant());
        if (after.isEmpty()) {
            Yen remaining = remaining(movement);
            journal.trace(List.of(BudgetNote.refused(movement, remaining)));
            throw exhausted(movement, remaining);
        }
        if (movement.committed() != 0) {
            journal.trace(List.of(BudgetNote.moved(movement, after.get())));
        }
    }

    /**
     * Looks whether the budget has room for a movement, and moves nothing.
     *
     * @throws Refusal BUDGET_EXHAUSTED with the remaining yen
     */
    public void requireRoom(Movement movement) {
        Yen remaining = remaining(movement);
        if (movement.committed() > remaining.amount()) {
            throw exhausted(movement, remaining);
        }
    }

    private Yen remaining(Movement movement) {
        return budgets.find(movement.callId()).map(Budget::availableYen).orElse(Yen.ZERO);
    }

    private static Refusal exhausted(Movement movement, Yen remaining) {
        return Refusal.of(BudgetError.BUDGET_EXHAUSTED, Yen.of(movement.committed()), remaining)
                .with("remainingYen", remaining.amount());
    }
}
