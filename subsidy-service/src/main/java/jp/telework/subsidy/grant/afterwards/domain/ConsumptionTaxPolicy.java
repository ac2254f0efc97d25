package jp.telework.subsidy.grant.afterwards.domain;

import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Purchase;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Sales;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.settlement.domain.Assessment;
import jp.telework.subsidy.settlement.domain.ConsumptionTaxReturn;
import jp.telework.subsidy.settlement.domain.ProjectPurchase;
import jp.telework.subsidy.settlement.domain.TaxMethod;
import jp.telework.subsidy.settlement.domain.TaxableSales;
import org.jspecify.annotations.Nullable;

/** 消費税仕入控除税額の報告: what is returned is computed from what the grantee declared; a report of zero is one too. */
public final class ConsumptionTaxPolicy {

    private ConsumptionTaxPolicy() {}

    /**
     * The report with the computed return.
     *
     * @throws jp.telework.kernel.refusal.Refusal when the figures do not fit the method
     */
    public static ConsumptionTaxReport report(
            TaxMethod method, List<Purchase> purchases, @Nullable Sales sales, Grant grant, Checks checks) {
        Completion completion = Completion.of(grant);
        List<ProjectPurchase> bought = purchases.stream()
                .map(it -> new ProjectPurchase(it.purchasedOn(), it.amountYen(), it.use(), it.creditPercent()))
                .toList();
        complete(method, bought, completion.eligible(), checks);
        TaxableSales declared = sales(method, bought, sales, checks);
        // The calculation below takes sound figures only.
        checks.refuseIfAny();
        Assessment computed = new ConsumptionTaxReturn(method, completion.subsidy(), bought, declared).assess();
        checks.explain(computed.steps());
        return new ConsumptionTaxReport(method, purchases, sales, completion.subsidy(), computed.amount());
    }

    /** A cost left out, or one too many, would change the share that is returned. */
    private static void complete(TaxMethod method, List<ProjectPurchase> bought, Yen eligible, Checks checks) {
        Yen total = bought.stream().map(ProjectPurchase::amount).reduce(Yen.ZERO, Yen::plus);
        checks.that(
                AfterwardsRule.PURCHASES_COMPLETE,
                !method.credits() || total.equals(eligible),
                "/purchases",
                List.of("method", method, "purchasesYen", total, "eligibleYen", eligible),
                total,
                eligible);
    }

    private static @Nullable TaxableSales sales(
            TaxMethod method, List<ProjectPurchase> bought, @Nullable Sales sales, Checks checks) {
        boolean needed = ConsumptionTaxReturn.needsSales(method, bought);
        checks.that(
                needed ? AfterwardsRule.SALES_GIVEN : AfterwardsRule.SALES_NOT_NEEDED,
                sales != null || !needed,
                "/sales",
                List.of("method", method));
        if (sales == null) {
            return null;
        }
        Yen taxable = sales.taxableYen();
        Yen total = sales.totalYen();
        List<Object> inputs = List.of("taxableYen", taxable, "totalYen", total);
        boolean inOrder = !taxable.isGreaterThan(total) && total.isGreaterThan(Yen.ZERO);
        checks.that(AfterwardsRule.SALES_IN_ORDER, inOrder, "/sales", inputs, taxable, total);
        if (!inOrder) {
            return null;
        }
        TaxableSales declared = new TaxableSales(taxable, total);
        if (method == TaxMethod.FULL) {
            checks.that(
                    AfterwardsRule.FULL_CREDIT_ALLOWED, declared.allowFullCredit(), "/sales", inputs, taxable, total);
        }
        return declared;
    }
}
