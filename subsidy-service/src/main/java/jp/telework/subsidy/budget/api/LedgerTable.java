package jp.telework.subsidy.budget.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.paging.Page;
import jp.telework.platform.table.Table;
import jp.telework.subsidy.budget.domain.Budgets;

/** A call's ledger as a table. */
@Singleton
class LedgerTable {

    @Produces
    @Singleton
    static Table<Budgets.Entry> ledger() {
        return Table.of(Budgets.Entry.class, "budget-ledger", "予算の台帳", "Budget ledger")
                .within(BudgetView.class, budget -> new Page<>(budget.entries(), budget.next()))
                .column("番号", "Number", Budgets.Entry::number)
                .column("日時", "Time", Budgets.Entry::occurredAt)
                .column("種別", "Kind", Budgets.Entry::kind)
                .yen("交付決定額の増減（円）", "Committed (yen)", Budgets.Entry::committedYen)
                .yen("支払額の増減（円）", "Paid (yen)", Budgets.Entry::paidYen)
                .yen("返還額の増減（円）", "Returned (yen)", Budgets.Entry::returnedYen)
                .yen("繰越額の増減（円）", "Carried over (yen)", Budgets.Entry::carriedOverYen)
                .column("交付のid", "Grant id", Budgets.Entry::grantId)
                .build();
    }
}
