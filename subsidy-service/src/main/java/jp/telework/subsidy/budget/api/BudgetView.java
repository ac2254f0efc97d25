package jp.telework.subsidy.budget.api;

import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.budget.domain.Budget;
import jp.telework.subsidy.budget.domain.Budgets;
import jp.telework.subsidy.budget.usecase.ReadBudget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call's budget and a page of its ledger. */
@Schema(
        name = "Budget",
        description = "公募の予算と台帳。金額は円。台帳の差分の合計が残高になる。"
                + " A call's budget and its ledger, in yen; the ledger's differences add up to the balances.")
public record BudgetView(
        Yen budgetYen,

        @Schema(description = "交付決定で拘束した額 / bound by decisions")
        Yen committedYen,

        @Schema(description = "支払済みの額 / paid") Yen paidYen,
        @Schema(description = "返還された額 / came back") Yen returnedYen,

        @Schema(
                description =
                        "翌年度への繰越しを承認した額。交付決定額に含む / approved to be carried over to the next fiscal year; part of what is bound")
        Yen carriedOverYen,

        @Schema(description = "まだ交付決定できる額 / can still be granted")
        Yen availableYen,

        @Schema(description = "新しい順 / newest first") List<Budgets.Entry> entries,
        @Nullable String next) {

    static BudgetView of(ReadBudget.Statement statement) {
        Budget budget = statement.budget();
        return new BudgetView(
                budget.budgetYen(),
                budget.committedYen(),
                budget.paidYen(),
                budget.returnedYen(),
                budget.carriedOverYen(),
                budget.availableYen(),
                statement.entries().items(),
                statement.entries().next());
    }
}
