package jp.telework.subsidy.grant.change.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.programme.domain.CostCategory;

/**
 * 軽微な変更 of an allocation: the total stays, and no category moves by more than the call's percentage of what it has
 * now. A category that has nothing yet cannot get anything by a minor change.
 */
public final class MinorChange {

    private final Map<CostCategory, Yen> before;
    private final Map<CostCategory, Yen> after;
    private final int percent;

    private MinorChange(List<CategoryAmount> before, List<CategoryAmount> after, int percent) {
        this.before = byCategory(before);
        this.after = byCategory(after);
        this.percent = percent;
    }

    /**
     * A move from one allocation to another.
     *
     * @param percent the call's limit, 0 to 100
     */
    public static MinorChange of(List<CategoryAmount> before, List<CategoryAmount> after, int percent) {
        return new MinorChange(before, after, percent);
    }

    private static Map<CostCategory, Yen> byCategory(List<CategoryAmount> costs) {
        Map<CostCategory, Yen> amounts = new EnumMap<>(CostCategory.class);
        costs.forEach(cost -> amounts.merge(cost.category(), cost.eligibleYen(), Yen::plus));
        amounts.values().removeIf(Yen.ZERO::equals);
        return amounts;
    }

    /** Whether anything moves at all; the order of the lines and lines of nothing do not count. */
    public boolean moves() {
        return !before.equals(after);
    }

    /** Whether the move stays within the limit. No move is minor too. */
    public boolean isMinor() {
        return total(before).equals(total(after)) && categories().stream().allMatch(this::within);
    }

    // Compared by hundredths, so that no yen is lost to rounding: both products stay below 2^63.
    private boolean within(CostCategory category) {
        long moved = Math.abs(
                amount(after, category).amount() - amount(before, category).amount());
        return moved * 100 <= amount(before, category).amount() * percent;
    }

    /** How each category moves, for the trace. */
    List<TraceStep> explained() {
        List<TraceStep> steps = new ArrayList<>();
        for (CostCategory category : categories()) {
            Yen from = amount(before, category);
            Yen to = amount(after, category);
            steps.add(note(category, from, to)
                    .step(
                            List.of("category", category, "fromYen", from, "toYen", to, "minorChangePercent", percent),
                            null,
                            category,
                            from,
                            to,
                            percent));
        }
        return steps;
    }

    private ProgressNote note(CostCategory category, Yen from, Yen to) {
        if (from.equals(to)) {
            return ProgressNote.CATEGORY_UNCHANGED;
        }
        return within(category) ? ProgressNote.CATEGORY_WITHIN_MINOR : ProgressNote.CATEGORY_BEYOND_MINOR;
    }

    private Set<CostCategory> categories() {
        Set<CostCategory> all = EnumSet.noneOf(CostCategory.class);
        all.addAll(before.keySet());
        all.addAll(after.keySet());
        return all;
    }

    private static Yen amount(Map<CostCategory, Yen> costs, CostCategory category) {
        return costs.getOrDefault(category, Yen.ZERO);
    }

    private static Yen total(Map<CostCategory, Yen> costs) {
        return costs.values().stream().reduce(Yen.ZERO, Yen::plus);
    }
}
