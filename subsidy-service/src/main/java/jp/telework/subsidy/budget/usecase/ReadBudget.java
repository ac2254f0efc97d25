package jp.telework.subsidy.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.budget.domain.Budget;
import jp.telework.subsidy.budget.domain.Budgets;

/** Reads a call's budget with a page of its ledger. */
@ApplicationScoped
public class ReadBudget {

    private final Budgets budgets;

    ReadBudget(Budgets budgets) {
        this.budgets = budgets;
    }

    /** A budget and some of its entries. */
    public record Statement(Budget budget, Page<Budgets.Entry> entries) {}

    /**
     * The budget of a published call.
     *
     * @throws Refusal NOT_FOUND when the call was never published
     */
    @Transactional
    public Statement of(UUID callId, PageRequest page) {
        Budget budget = budgets.find(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        var rows = budgets.entries(callId, page.afterNumber(), page.rows());
        return new Statement(budget, Page.of(rows, page, entry -> Long.toString(entry.number())));
    }
}
