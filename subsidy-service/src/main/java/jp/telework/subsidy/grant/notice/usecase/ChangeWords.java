package jp.telework.subsidy.grant.notice.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Wareki;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.ChangeRequest;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.notice.domain.AmountTable;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.CostCategory;

/** A change of the project in the words of a notice: everything that differs from the plan as it stood, and from what. */
final class ChangeWords {

    private final Plan before;

    private ChangeWords(Plan before) {
        this.before = before;
    }

    static ChangeWords from(Plan before) {
        return new ChangeWords(before);
    }

    /** One line for each thing that was asked to change: content, allocation of costs, day of completion. */
    List<String> of(ChangeRequest request) {
        List<String> lines = new ArrayList<>();
        if (request.content() != null) {
            lines.add("補助事業の内容の変更：" + request.content());
        }
        if (request.costs() != null) {
            moved(request.costs()).forEach((category, yen) -> lines.add(line(category, yen.get(0), yen.get(1))));
        }
        if (request.completesOn() != null && movesDay(request)) {
            lines.add("補助事業の完了の日の変更：" + Wareki.format(before.completesOn()) + "から"
                    + Wareki.format(request.completesOn()) + "に");
        }
        return lines;
    }

    private static String line(CostCategory category, Yen from, Yen to) {
        return "経費の配分の変更（" + category.in(Language.JA) + "）：" + from.inJapanese() + "から" + to.inJapanese() + "に";
    }

    /** Whether the allocation of costs changes, and not only the content or the day. */
    boolean moves(ChangeRequest request) {
        return request.costs() != null && !moved(request.costs()).isEmpty();
    }

    /** The conditions under which the change needs approval: that on the allocation, that on the content, or both. */
    List<ActClause> clauses(ChangeRequest request) {
        if (!moves(request)) {
            return List.of(ActClause.ACT_7_1_3);
        }
        return request.content() != null || movesDay(request)
                ? List.of(ActClause.ACT_7_1_1, ActClause.ACT_7_1_3)
                : List.of(ActClause.ACT_7_1_1);
    }

    private boolean movesDay(ChangeRequest request) {
        return request.completesOn() != null && !request.completesOn().equals(before.completesOn());
    }

    /** The whole allocation before and after; categories that are new or gone count as nothing on the other side. */
    AmountTable allocation(List<CategoryAmount> after) {
        return AmountTable.ofCategories(
                List.of("変更前の補助対象経費", "変更後の補助対象経費"),
                beside(after),
                List.of(before.eligibleYen(), CategoryAmount.total(after)));
    }

    private Map<CostCategory, List<Yen>> moved(List<CategoryAmount> after) {
        Map<CostCategory, List<Yen>> moved = new LinkedHashMap<>(beside(after));
        moved.values().removeIf(yen -> yen.get(0).equals(yen.get(1)));
        return moved;
    }

    private Map<CostCategory, List<Yen>> beside(List<CategoryAmount> after) {
        Map<CostCategory, List<Yen>> both = new TreeMap<>();
        before.costs().forEach(cost -> both.put(cost.category(), List.of(cost.eligibleYen(), Yen.ZERO)));
        after.forEach(cost -> both.merge(
                cost.category(),
                List.of(Yen.ZERO, cost.eligibleYen()),
                (old, changed) -> List.of(old.get(0), changed.get(1))));
        return both;
    }
}
