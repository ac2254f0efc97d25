package jp.telework.subsidy.settlement.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;

/**
 * What each cost category counts. A category counts up to its plan; beyond that up to {@code minorChangePercent} of the
 * plan (1円未満切捨て), as far as other categories stayed below theirs. So the categories together never count more than was
 * decided. A category without a plan has a limit of nothing. When the savings do not cover all excesses, they go to the
 * categories in their fixed order; the sum is the same in any order.
 *
 * <p>A category beyond the limit was moved without the approval that 適正化法第7条第1項第1号 asks for. It counts its plan: the whole
 * move lacks the approval, not only the yen beyond the limit.
 */
final class CategoryCaps {

    private final SettlementCase settlement;
    private final Map<CostCategory, Yen> planned = new EnumMap<>(CostCategory.class);
    private final Map<CostCategory, Yen> spent = new EnumMap<>(CostCategory.class);
    private Yen savings = Yen.ZERO;

    private CategoryCaps(SettlementCase settlement) {
        this.settlement = settlement;
        settlement.plans().forEach(it -> planned.merge(it.category(), it.decidedEligible(), Yen::plus));
        settlement.actuals().forEach(it -> spent.merge(it.category(), it.actualEligible(), Yen::plus));
    }

    static List<CategoryLine> lines(SettlementCase settlement) {
        return new CategoryCaps(settlement).lines();
    }

    private List<CategoryLine> lines() {
        Set<CostCategory> all = EnumSet.noneOf(CostCategory.class);
        all.addAll(planned.keySet());
        all.addAll(spent.keySet());
        for (CostCategory category : all) {
            savings = savings.plus(plan(category).minusOrZero(actual(category)));
        }
        List<CategoryLine> lines = new ArrayList<>();
        for (CostCategory category : all) {
            lines.add(settlement.rules().settleByCategory() ? capped(category) : free(category));
        }
        return List.copyOf(lines);
    }

    private CategoryLine free(CostCategory category) {
        Yen actual = actual(category);
        Message why = Message.of(SettlementText.CATEGORY_NOT_CAPPED, category, actual);
        return new CategoryLine(category, plan(category), actual, null, actual, why);
    }

    private CategoryLine capped(CostCategory category) {
        Yen plan = plan(category);
        Yen actual = actual(category);
        Yen limit = plan.plus(allowance(plan));
        boolean breached = settlement.rules().formula() == SettlementFormula.TO_DECIDED && actual.isGreaterThan(limit);
        Yen excess = breached ? Yen.ZERO : actual.min(limit).minusOrZero(plan);
        Yen covered = excess.min(savings);
        savings = savings.minusOrZero(covered);
        Yen counted = actual.min(plan).plus(covered);
        SettlementText text = breached
                ? SettlementText.CATEGORY_WITHOUT_APPROVAL
                : reason(plan, actual, limit, excess.isGreaterThan(covered));
        Message why = Message.of(
                text,
                category,
                actual,
                plan,
                limit,
                counted,
                Integer.toString(settlement.rules().minorChangePercent()));
        return new CategoryLine(category, plan, actual, limit, counted, why);
    }

    private static SettlementText reason(Yen plan, Yen actual, Yen limit, boolean uncovered) {
        if (!actual.isGreaterThan(plan)) {
            return SettlementText.CATEGORY_WITHIN_PLAN;
        }
        if (plan.equals(Yen.ZERO)) {
            return SettlementText.CATEGORY_UNPLANNED;
        }
        if (uncovered) {
            return SettlementText.CATEGORY_NOT_COVERED;
        }
        return actual.isGreaterThan(limit) ? SettlementText.CATEGORY_OVER_LIMIT : SettlementText.CATEGORY_MINOR_CHANGE;
    }

    private Yen allowance(Yen plan) {
        return Yen.of(BigInteger.valueOf(plan.amount())
                .multiply(BigInteger.valueOf(settlement.rules().minorChangePercent()))
                .divide(BigInteger.valueOf(100))
                .longValueExact());
    }

    private Yen plan(CostCategory category) {
        return planned.getOrDefault(category, Yen.ZERO);
    }

    private Yen actual(CostCategory category) {
        return spent.getOrDefault(category, Yen.ZERO);
    }
}
