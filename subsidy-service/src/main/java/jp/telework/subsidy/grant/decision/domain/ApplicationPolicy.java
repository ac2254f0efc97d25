package jp.telework.subsidy.grant.decision.domain;

import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.GrantBasis;
import jp.telework.subsidy.programme.domain.ProgrammeRules;

/** The rules of a formal application (適正化法第5条, 施行令第3条). */
public final class ApplicationPolicy {

    private ApplicationPolicy() {}

    public static void judge(FormalApplication application, GrantBasis basis, Checks checks) {
        ProgrammeRules rules = basis.rules();
        Yen requested = application.requestedYen();
        Yen eligible = CategoryAmount.total(application.costs());
        costs(application.costs(), "/costs", rules, checks);
        Yen floor = rules.minimumProjectCostYen();
        checks.that(
                GrantRule.COST_REACHES_FLOOR,
                eligible.compareTo(floor) >= 0,
                "/costs",
                List.of("eligibleYen", eligible, "minimumProjectCostYen", floor),
                eligible,
                floor);
        amount(requested, eligible, application.incomeYen(), "/requestedYen", rules, checks);
        Yen adopted = basis.adopted().requestedYen();
        checks.that(
                GrantRule.WITHIN_ADOPTION,
                !requested.isGreaterThan(adopted),
                "/requestedYen",
                List.of("requestedYen", requested, "adoptedYen", adopted),
                requested,
                adopted);
        StartPolicy.inOrder(application.startsOn(), application.completesOn(), "/completesOn", checks);
        withinFiscalYear(application.completesOn(), basis, checks);
    }

    static void withinFiscalYear(java.time.LocalDate completesOn, GrantBasis basis, Checks checks) {
        checks.that(
                GrantRule.WITHIN_FISCAL_YEAR,
                basis.fiscalYear().contains(completesOn),
                "/completesOn",
                List.of("completesOn", completesOn, "fiscalYear", basis.fiscalYear()),
                completesOn,
                basis.fiscalYear());
    }

    /** Categories are those of the call, each once. */
    public static void costs(List<CategoryAmount> costs, String pointer, ProgrammeRules rules, Checks checks) {
        List<?> foreign = costs.stream()
                .map(CategoryAmount::category)
                .filter(category -> !rules.eligibleCostCategories().contains(category))
                .toList();
        checks.that(
                GrantRule.CATEGORIES_ELIGIBLE,
                foreign.isEmpty(),
                pointer,
                List.of(
                        "categories",
                        costs.stream().map(CategoryAmount::category).toList()),
                foreign);
        long different = costs.stream().map(CategoryAmount::category).distinct().count();
        checks.that(GrantRule.CATEGORIES_ONCE, different == costs.size(), pointer, List.of("categories", costs.size()));
    }

    /** At most the programme's share of eligible cost − income, and the cap, in whole units; more than nothing. */
    static void amount(Yen amount, Yen eligible, Yen income, String pointer, ProgrammeRules rules, Checks checks) {
        Yen cap = rules.capYen();
        checks.leaving(
                GrantRule.WITHIN_CAP,
                !amount.isGreaterThan(cap),
                pointer,
                List.of("amountYen", amount, "capYen", cap),
                cap,
                amount,
                cap);
        long unit = rules.roundingUnitYen();
        Yen need = rules.need(eligible, income).min(cap.floorTo(unit));
        checks.leaving(
                GrantRule.WITHIN_NEED,
                !amount.isGreaterThan(need),
                pointer,
                List.of("amountYen", amount, "eligibleYen", eligible, "incomeYen", income, "roundingUnitYen", unit),
                need,
                amount,
                need);
        checks.that(
                GrantRule.ROUNDED,
                amount.floorTo(unit).equals(amount),
                pointer,
                List.of("amountYen", amount, "roundingUnitYen", unit),
                amount,
                unit);
        checks.that(GrantRule.NOT_ZERO, amount.isGreaterThan(Yen.ZERO), pointer, List.of("amountYen", amount));
    }
}
