package jp.telework.subsidy.settlement.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * 消費税仕入控除税額の返還: the subsidy's share of the tax that the grantee got back. {@code ⌊Σ purchase × r ÷ (100 + r) ×
 * credited share × subsidy ÷ eligible cost⌋}, rounded once. A report is due also when the amount is 0.
 *
 * @param method how the grantee declared its tax
 * @param subsidy 確定額, yen
 * @param purchases the whole eligible cost, untaxed parts included; may be empty when the method credits nothing
 * @param sales needed for {@link TaxMethod#PROPORTIONAL}, and for {@link TaxMethod#ITEMISED} when a purchase is common;
 *     checked for {@link TaxMethod#FULL} when given
 */
public record ConsumptionTaxReturn(
        TaxMethod method,
        Yen subsidy,
        List<ProjectPurchase> purchases,
        @Nullable TaxableSales sales) {

    /** Purchases that are treated alike. */
    private record Group(int ratePercent, PurchaseUse use, int creditPercent) {
        static Group of(ProjectPurchase purchase) {
            return new Group(purchase.ratePercent(), purchase.use(), purchase.creditPercent());
        }
    }

    /** @throws Refusal {@link SettlementError} when the figures do not fit the method */
    public ConsumptionTaxReturn {
        purchases = List.copyOf(purchases);
        if (method.credits()) {
            Amounts.refuseSubsidyAboveCost(subsidy, total(purchases));
        }
        if (sales == null && needsSales(method, purchases)) {
            throw Refusal.of(SettlementError.SALES_MISSING);
        }
        if (method == TaxMethod.FULL && sales != null && !sales.allowFullCredit()) {
            throw Refusal.of(SettlementError.FULL_CREDIT_NOT_ALLOWED, sales.taxable(), sales.total());
        }
    }

    /** The amount to return with its explanation. */
    public Assessment assess() {
        Trace trace = new Trace();
        Map<String, Object> inputs = Trace.inputs("method", method.name());
        if (method.credits()) {
            trace.note(method.text(), method.clause(), inputs);
        } else {
            trace.step(method.text(), method.clause(), Yen.ZERO, inputs);
            return new Assessment(Yen.ZERO, trace.steps());
        }
        BigFraction tax = BigFraction.ZERO;
        for (Map.Entry<Group, Yen> entry : groups().entrySet()) {
            tax = tax.add(credited(entry.getKey(), entry.getValue(), trace));
        }
        Yen cost = total(purchases);
        Yen amount = Yen.floor(tax.multiply(BigFraction.of(subsidy.amount(), cost.amount())));
        trace.step(
                SettlementText.TAX_SHARE,
                ActClause.TERMS_CONSUMPTION_TAX,
                amount,
                Trace.inputs("tax", Yen.floor(tax), "subsidy", subsidy, "eligibleCost", cost),
                Yen.floor(tax),
                subsidy,
                cost,
                amount);
        return new Assessment(amount, trace.steps());
    }

    private Map<Group, Yen> groups() {
        Map<Group, Yen> groups = new LinkedHashMap<>();
        purchases.forEach(it -> groups.merge(Group.of(it), it.amount(), Yen::plus));
        return groups;
    }

    private BigFraction credited(Group group, Yen amount, Trace trace) {
        Message use = Message.of(group.use());
        if (!creditsUse(group.use())) {
            trace.step(
                    SettlementText.TAX_GROUP_WITHOUT_CREDIT,
                    method.clause(),
                    Yen.ZERO,
                    Trace.inputs("use", group.use().name(), "amount", amount),
                    use,
                    amount);
            return BigFraction.ZERO;
        }
        int rate = group.ratePercent();
        BigFraction tax = amount.exact()
                .multiply(BigFraction.of(rate, 100L + rate))
                .multiply(BigFraction.of(group.creditPercent(), 100));
        List<Object> arguments = new ArrayList<>(List.of(use, amount, rate, 100 + rate, group.creditPercent()));
        SettlementText text = SettlementText.TAX_GROUP;
        if (isProportional(group.use())) {
            TaxableSales behind = Objects.requireNonNull(sales);
            tax = tax.multiply(
                    BigFraction.of(behind.taxable().amount(), behind.total().amount()));
            text = SettlementText.TAX_GROUP_PROPORTIONAL;
            arguments.add(behind.taxable());
            arguments.add(behind.total());
        }
        arguments.add(Yen.floor(tax));
        trace.step(
                text,
                method.clause(),
                Yen.floor(tax),
                Trace.inputs("use", group.use().name(), "amount", amount, "ratePercent", rate),
                arguments.toArray());
        return tax;
    }

    private boolean creditsUse(PurchaseUse use) {
        boolean wasted = method == TaxMethod.ITEMISED && use == PurchaseUse.NON_TAXABLE_SALES;
        return use.carriesTax() && !wasted;
    }

    private boolean isProportional(PurchaseUse use) {
        return method == TaxMethod.PROPORTIONAL || (method == TaxMethod.ITEMISED && use == PurchaseUse.COMMON_SALES);
    }

    /** Whether a method asks for the sales behind the share of taxable sales. */
    public static boolean needsSales(TaxMethod method, List<ProjectPurchase> purchases) {
        return method == TaxMethod.PROPORTIONAL
                || (method == TaxMethod.ITEMISED
                        && purchases.stream().anyMatch(it -> it.use() == PurchaseUse.COMMON_SALES));
    }

    private static Yen total(List<ProjectPurchase> purchases) {
        return purchases.stream().map(ProjectPurchase::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
