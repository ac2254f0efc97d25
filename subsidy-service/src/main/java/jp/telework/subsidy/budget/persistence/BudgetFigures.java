package jp.telework.subsidy.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.telework.platform.measure.Figure;
import jp.telework.platform.measure.Figures;

/** Whether the ledger's entries still add up to each budget. They are written together, so anything but 0 is a fault. */
@ApplicationScoped
class BudgetFigures implements Figures {

    private static final String UNBALANCED = """
            SELECT count(*)
            FROM budget LEFT JOIN (
                SELECT call_id, sum(committed_yen) AS committed, sum(paid_yen) AS paid, sum(returned_yen) AS returned
                FROM budget_entry GROUP BY call_id) AS ledger USING (call_id)
            WHERE budget.committed_yen <> coalesce(ledger.committed, 0)
               OR budget.paid_yen <> coalesce(ledger.paid, 0)
               OR budget.returned_yen <> coalesce(ledger.returned, 0)
            """;

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(
                "telework.budgets.unbalanced", "", "Budgets that differ from the sum of their ledger", UNBALANCED));
    }
}
